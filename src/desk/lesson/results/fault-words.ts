/** Why a result is not shown, in a sentence with the place and a remedy; and where a result came from. */
import { MOST_SEED } from '../../../chronicle/seed.ts';
import type { GameFault } from '../../../chronicle/written-game.ts';
import type { From, ResultFault } from '../../../lesson/results.ts';
import type { TextFault } from '../../../lesson/sealed-text.ts';
import type { Words } from '../../../strings/fluent.ts';
import { refusalWords } from '../../../strings/refusal-words.ts';

/** Maximum number of quoted letters: a damaged file may have a whole page in one line. */
const MOST_QUOTED = 60;

const quoted = (text: string): string =>
  text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;

export function fromWords(words: Words, from: From): string {
  switch (from.is) {
    case 'file':
      return from.file;
    case 'line':
      return from.file === null
        ? words.say('results-from-line', { line: from.line })
        : words.say('results-from-file-line', { file: from.file, line: from.line });
    case 'address':
    case 'typed':
      return words.say(`results-from-${from.is}`);
  }
}

export function faultWords(words: Words, fault: ResultFault): string {
  switch (fault.code) {
    case 'no-link':
      return words.say('results-fault-no-link', { found: quoted(fault.found) });
    case 'assignment':
    case 'no-result':
      return words.say(`results-fault-${fault.code}`);
    case 'too-large':
      return words.say('results-fault-large', { most: fault.most });
    case 'hand-in':
      return textFault(words, fault.fault);
    case 'game':
      return gameFault(words, fault.fault);
    case 'refused':
      return words.say('results-fault-refused', {
        rules: fault.rules,
        place: fault.place,
        date: words.date(fault.date, 'medium'),
        why: refusalWords(words, fault.refusal),
      });
    case 'otherwise':
      return words.say('results-fault-otherwise', { rules: fault.rules });
  }
}

function textFault(words: Words, fault: TextFault): string {
  switch (fault.code) {
    case 'large':
      return words.say('results-fault-large', { most: fault.most });
    case 'format':
      return fault.found === ''
        ? words.say('results-fault-nameless')
        : words.say('results-fault-format', { found: quoted(fault.found) });
    case 'shape':
      return words.say('results-fault-part', { path: quoted(fault.path) });
    case 'packed':
    case 'not-json':
    case 'changed':
      return words.say(`results-fault-${fault.code}`);
  }
}

export function gameFault(words: Words, fault: GameFault): string {
  switch (fault.code) {
    case 'line': {
      const { line, column, found } = fault.first;
      return words.say('results-fault-line', { line, column, found: quoted(found) });
    }
    case 'seed':
      return words.say('results-fault-seed', { found: quoted(fault.found), most: `${MOST_SEED}` });
    case 'tag':
      return words.say('results-fault-tag', {
        tag: fault.tag,
        found: quoted(fault.found),
        line: fault.at.line,
      });
    case 'not-a-log':
      return words.say('results-fault-part', { path: quoted(fault.path) });
    case 'not-a-command':
      return words.say('results-fault-part', { path: `commands.${fault.index}` });
    case 'scenario':
      return words.say('results-fault-scenario', { id: quoted(fault.id) });
    case 'newer':
      return words.say('results-fault-format', { found: quoted(fault.format) });
    case 'large':
      return words.say('results-fault-game-large');
    case 'empty':
      return words.say('results-fault-empty');
    case 'not-json':
      return words.say('results-fault-not-json');
  }
}
