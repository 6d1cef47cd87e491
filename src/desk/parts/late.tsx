/**
 * A part that is fetched when it is first wanted; until it has come its place stays empty.
 */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';

export function Late({ load }: { load: () => Promise<ComponentType> }): JSX.Element | null {
  const { words } = useDesk().house;
  const [state, tell] = useState<{ readonly part: ComponentType | null; readonly failed: boolean }>({
    part: null,
    failed: false,
  });
  useEffect(() => {
    load().then(
      (part) => tell({ part, failed: false }),
      () => tell({ part: null, failed: true }),
    );
  }, [load]);
  if (state.failed) return <p role="alert">{words.say('late-failed')}</p>;
  const Part = state.part;
  return Part === null ? null : <Part />;
}
