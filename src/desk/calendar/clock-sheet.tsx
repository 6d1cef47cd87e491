/** The sheet behind the clock in the strip: the steps of the greater pact, and who has deposited. */
import type { JSX } from 'preact';
import { clockSteps } from '../dossier/past-answers.ts';
import { Sheet } from '../shell/dialog.tsx';
import { usePresent } from '../shell/present.ts';
import { Sources } from '../shell/sources-button.tsx';
import { useWords } from '../shell/words.ts';

export function ClockSheet(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { iso } = present;
  const { clock } = present.timeline.value.world.scenario;
  const { deposited, melted } = present.view.value.clock;
  const heard = clockSteps(present.timeline.value);
  return (
    <Sheet title={words.say('clock')} slug={words.say('clock-slug', { count: clock.signatories.length })}>
      <p class="lead">{words.say('clock-lead', { melted: Math.round(melted / 10) })}</p>
      <ul class="signatories" aria-label={words.say('clock-signatories')}>
        {clock.signatories.map((id) => (
          <li key={id} class={deposited.includes(id) ? 'done' : ''}>
            <i class={deposited.includes(id) ? 'box full' : 'box'} aria-hidden="true" />{' '}
            {words.say(`power-${id}`)}
            <span class="hidden"> {words.say(deposited.includes(id) ? 'box-full' : 'box-empty')}</span>
          </li>
        ))}
      </ul>
      <ul class="steps">
        {[...heard].reverse().map(({ id, day }) => (
          <li key={id}>
            <time dateTime={iso(day)}>{words.date(iso(day), 'medium')}</time>
            <p>
              {words.say(`clock-${id}`)}{' '}
              <Sources keys={clock.steps.find((step) => step.id === id)?.sources ?? []} />
            </p>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
