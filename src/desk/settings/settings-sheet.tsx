/** The settings sheet: one row of choices per setting; a choice takes effect at once and is remembered. */
import type { JSX } from 'preact';
import { hasCodex } from '../codex/codex.ts';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { sayAgain } from '../shell/hints.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { LanguageChoice } from './language-choice.tsx';
import { SETTINGS, type Setting, type Settings, set, settings } from './settings.ts';

export function SettingsSheet(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  return (
    <Sheet title={words.say('settings')}>
      <div class="settings">
        <LanguageChoice />
        <Choice name="light" />
        <Choice name="size" />
        <Choice name="motion" />
        <Choice name="plain" />
        <Choice name="sound" />
        {settings.value.sound === 'on' && <Choice name="captions" />}
      </div>
      <div class="settings-more">
        <button
          type="button"
          class="link"
          aria-haspopup="dialog"
          onClick={() => dialogs.open({ is: 'keys' })}
        >
          {words.say('keys-all')}
        </button>
        {/* On a phone the strip has no room for the codex button. */}
        {hasCodex(present.timeline.value.world) && (
          <button
            type="button"
            class="link"
            aria-haspopup="dialog"
            onClick={() => dialogs.open({ is: 'codex', entry: null })}
          >
            {words.say('codex')}
          </button>
        )}
        <button
          type="button"
          class="link"
          aria-haspopup="dialog"
          onClick={() => dialogs.open({ is: 'term', id: null })}
        >
          {words.say('settings-words')}
        </button>
        <button type="button" class="link" onClick={sayAgain}>
          {words.say('hints-again')}
        </button>
      </div>
    </Sheet>
  );
}

/** One setting, with its values in a row. */
export function Choice({ name }: { name: Setting }): JSX.Element {
  const words = useWords();

  return (
    <fieldset class={`setting setting-${name}`}>
      <legend>{words.say(`settings-${name}`)}</legend>
      <div class="setting-values">
        {SETTINGS[name].map((value: Settings[Setting]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={settings.value[name] === value}
              onChange={() => set(name, value)}
            />
            <span>
              {name === 'size'
                ? words.say('percent', { share: Number(value) })
                : words.say(`settings-${name}-${value}`)}
            </span>
          </label>
        ))}
      </div>
      {name === 'size' && <p class="setting-narrow">{words.say('settings-size-narrow')}</p>}
    </fieldset>
  );
}
