/** A component that is loaded when it is first needed. Once loaded it renders immediately. */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { insist, owed } from './fetching.ts';
import { useWords } from './words.ts';

/** Loads a component and caches it. */
interface Load<P> {
  (): Promise<ComponentType<P>>;
  here?: ComponentType<P>;
}

interface LazyProps {
  readonly load: Load<object>;
  /** Rendered until it is loaded; without it, the loading notice. */
  readonly meanwhile?: JSX.Element | undefined;
}

const NO_PROPS = {};

export function Lazy({ load, meanwhile }: LazyProps): JSX.Element {
  return <LazyWith load={load} with={NO_PROPS} meanwhile={meanwhile} />;
}

interface LazyWithProps<P> {
  readonly load: Load<P>;
  /** The component's props. */
  readonly with: P;
  readonly meanwhile?: JSX.Element | undefined;
}

export function LazyWith<P extends object>({ load, with: told, meanwhile }: LazyWithProps<P>): JSX.Element {
  const [, rerender] = useState(0);
  useEffect(() => {
    if (load.here !== undefined) return;
    void insist(load).then((part) => {
      load.here = part;
      rerender((times) => times + 1);
    });
  }, [load]);
  const Part = load.here;
  if (Part !== undefined) return <Part {...told} />;
  return meanwhile ?? <Coming />;
}

/**
 * Visible only after 300 ms; several loading notices overlap at the same place. Once loading has failed, the
 * failure notice replaces it.
 */
export function Coming(): JSX.Element {
  const words = useWords();
  return (
    <p class="coming" hidden={owed.value > 0}>
      {words.say('late-coming')}
    </p>
  );
}
