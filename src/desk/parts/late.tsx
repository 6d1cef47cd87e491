/**
 * A part that is fetched when it is first wanted. What has come once is there at once the next time.
 */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';

type Load = () => Promise<ComponentType>;

const here = new Map<Load, ComponentType>();

interface LateProps {
  readonly load: Load;
  /** What stands there until it has come. */
  readonly meanwhile?: JSX.Element;
}

export function Late({ load, meanwhile }: LateProps): JSX.Element | null {
  const { words } = useDesk().house;
  const [failed, fail] = useState(false);
  const [, come] = useState(0);
  useEffect(() => {
    if (here.has(load)) return;
    load().then(
      (part) => {
        here.set(load, part);
        come((times) => times + 1);
      },
      () => fail(true),
    );
  }, [load]);
  const Part = here.get(load);
  if (Part !== undefined) return <Part />;
  return failed ? <p role="alert">{words.say('late-failed')}</p> : (meanwhile ?? null);
}
