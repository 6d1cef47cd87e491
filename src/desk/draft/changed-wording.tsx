/** A changed wording: struck and written words in red among those that stay. */
import { Fragment, type JSX } from 'preact';
import { redline } from './redline.ts';

const KINDS = { kept: 'span', struck: 'del', written: 'ins' } as const;

export function ChangedWording({ old, now }: { old: string; now: string }): JSX.Element {
  return (
    <>
      {redline(old, now).map(({ is, text }, index) => {
        const Kind = KINDS[is];
        return (
          <Fragment key={`${index}`}>
            <Kind>{text}</Kind>{' '}
          </Fragment>
        );
      })}
    </>
  );
}
