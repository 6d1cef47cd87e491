/** Traits at any time: what is said in public, and how one meets what comes up. */
import type { PowerId } from '../../scenario/primitives.ts';
import { possible } from './reading.ts';
import type { Trait } from './traits.ts';

/** Prints the notes as soon as there is something to print, up to so many times. */
export function publishes(times: number): Trait {
  return () => (sight) => (sight.view.publications < times ? possible(sight, 'publish') : null);
}

/** Does this whenever it can, to each of these in turn or, without any, to nobody in particular. */
export function keeps(verb: string, to?: (brief: Parameters<Trait>[0]) => readonly PowerId[]): Trait {
  return (brief) => {
    const list = to?.(brief);
    return (sight) => {
      if (!list) return possible(sight, verb);
      for (const power of list) {
        const command = possible(sight, verb, power);
        if (command) return command;
      }
      return null;
    };
  };
}

/** Answers a question that lies on the desk, with the first answer that is possible. */
export const answersFirst: Trait = () => (sight) => possible(sight, 'answer');
