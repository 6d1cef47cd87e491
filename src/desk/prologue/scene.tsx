/**
 * One scene of prologue or epilogue: title, date, text, the slip in the player's own hand, sources, and the
 * card of a dispute if the sources disagree.
 */
import type { ComponentChildren, JSX, RefObject } from 'preact';
import type { Scene } from '../../scenario/story.ts';
import { DisputeMark } from '../codex/dispute-mark.tsx';
import { MarkButton } from '../codex/paper-mark.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

interface SceneProps {
  readonly part: 'prologue' | 'epilogue';
  readonly scene: Scene;
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  /** Content between the text and the slip. */
  readonly children?: ComponentChildren;
  /** A picture, placed beside the scene where there is room, and the content that then follows the children. */
  readonly plate?: ComponentChildren;
  readonly after?: ComponentChildren;
  /** The slip is not written yet. */
  readonly unwritten?: boolean;
}

export function SceneCard({
  part,
  scene,
  heading,
  children,
  plate,
  after,
  unwritten = false,
}: SceneProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const world = present.timeline.value.world;
  const id = `${part}-${scene.id}`;
  const title = words.say(`${id}.title`);
  const unchecked = scene.sources.some((key) => world.scenario.sources[key]?.checked === false);
  return (
    <div class={plate === undefined ? 'scene' : 'scene with-plate'}>
      <div class="scene-main">
        <p class="scene-date">
          <time dateTime={scene.date}>{words.first([`${id}.date`], {})}</time>
        </p>
        {heading === undefined ? (
          <h3>{title}</h3>
        ) : (
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
        )}
        <p class="scene-text">{words.say(id)}</p>
        {children}
      </div>
      <div class="scene-beside">
        {plate}
        {after}
        {!unwritten && words.has(`${id}.slip`) && (
          <figure class="slip-note">
            <blockquote>{words.say(`${id}.slip`)}</blockquote>
            <figcaption class="note">{words.say(scene.invented ? 'slip-invented' : 'slip')}</figcaption>
          </figure>
        )}
        <p class="scene-sources">
          <MarkButton paper={scene} />
          {unchecked && <span class="note">{words.say('scene-unchecked')}</span>}
          {scene.dispute !== undefined && <DisputeMark id={scene.dispute} />}
        </p>
      </div>
    </div>
  );
}
