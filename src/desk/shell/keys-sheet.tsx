/** The help sheet for the keys, generated from the table of keys. */
import type { JSX } from 'preact';
import type { Words } from '../../strings/fluent.ts';
import { Sheet } from './dialog.tsx';
import { KEYS, type Key } from './keys.ts';
import { useWords } from './words.ts';

const PLACES: readonly Key['where'][] = ['everywhere', 'desk', 'playing', 'watching'];

export function KeysTable({ words }: { words: Words }): JSX.Element {
  const more = [
    { cap: 'key-digits', does: 'key-digits-do' },
    { cap: 'key-letters', does: 'key-letters-do' },
    { cap: 'key-arrows', does: 'key-arrows-do' },
    { cap: 'key-esc', does: 'key-esc-does' },
  ];
  return (
    <table class="keys">
      <thead>
        <tr>
          <th scope="col">{words.say('table-key')}</th>
          <th scope="col">{words.say('table-does')}</th>
          <th scope="col">{words.say('table-where')}</th>
        </tr>
      </thead>
      <tbody>
        {PLACES.flatMap((where) =>
          KEYS.filter((key) => key.where === where).map(({ cap, does }) => (
            <tr key={`${where}/${cap}`}>
              <th scope="row">
                <kbd>{words.has(cap) ? words.say(cap) : cap}</kbd>
              </th>
              <td>{words.say(does)}</td>
              <td>{words.say(`where-${where}`)}</td>
            </tr>
          )),
        )}
        {more.map(({ cap, does }) => (
          <tr key={cap}>
            <th scope="row">
              <kbd>{words.say(cap)}</kbd>
            </th>
            <td>{words.say(does)}</td>
            <td>{words.say('where-desk')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function KeysSheet(): JSX.Element {
  const words = useWords();

  return (
    <Sheet title={words.say('keys')}>
      <KeysTable words={words} />
    </Sheet>
  );
}
