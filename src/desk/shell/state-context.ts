/**
 * How a part of the page comes by a state: the shell provides it in a context of its own, and a component that needs it
 * asks for it by the hook beside it.
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
