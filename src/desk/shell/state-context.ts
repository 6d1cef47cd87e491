/**
 * A context for one state of the desk, and the hook that reads it. The shell provides every state before it
 * renders anything.
 */
import { type Context, createContext } from 'preact';
import { useContext } from 'preact/hooks';

export function stateContext<T extends object>(): readonly [Context<T | null>, () => T] {
  const context = createContext<T | null>(null);
  return [
    context,
    () => {
      const state = useContext(context);
      if (state === null) throw new Error('a part of the desk was drawn without the shell around it');
      return state;
    },
  ];
}
