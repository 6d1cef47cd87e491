/**
 * A part that is fetched when it is first wanted. What has come once is there at once the next time.
 */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { insist } from './fetching.ts';
import { useWords } from './words.ts';

/** Fetches a part, and keeps it once it has come. */
interface Load<P> {
  (): Promise<ComponentType<P>>;
  here?: ComponentType<P>;
}

interface LateProps {
  readonly load: Load<object>;
  /** What stands there until it has come. */
  readonly meanwhile?: JSX.Element;
}

export function Late({ load, meanwhile }: LateProps): JSX.Element | null {
  return <LateWith load={load} with={{}} meanwhile={meanwhile} />;
}

interface LateWithProps<P> {
  readonly load: Load<P>;
  /** What the part is told. */
  readonly with: P;
  readonly meanwhile?: JSX.Element | undefined;
}

export function LateWith<P extends object>({
  load,
  with: told,
  meanwhile,
}: LateWithProps<P>): JSX.Element | null {
  const [, come] = useState(0);
  useEffect(() => {
    if (load.here !== undefined) return;
    void insist(load).then((part) => {
      load.here = part;
      come((times) => times + 1);
    });
  }, [load]);
  const Part = load.here;
  if (Part !== undefined) return <Part {...told} />;
  return meanwhile ?? <Coming />;
}

/** Seen after 300 ms alone; however much is on its way, the lines lie on one another. */
export function Coming(): JSX.Element {
  return <p class="coming">{useWords().say('late-coming')}</p>;
}
