/** The line with captions of sounds, above everything on the desk. */
import { h, type JSX, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageLanguage } from './language.ts';
import { settings } from './settings.ts';
import { heard } from './sound.ts';

function Captions({ language }: { language: PageLanguage }): JSX.Element {
  const words = language.words.value;
  const line = useRef<HTMLParagraphElement>(null);
  const sounds = settings.value.captions === 'on' ? heard.value : [];
  useEffect(() => {
    // A page that was taken down shows nothing any more.
    if (line.current?.isConnected !== true) return;
    // Hiding and showing it again puts it above a sheet that has opened meanwhile.
    line.current.hidePopover();
    if (sounds.length > 0) line.current.showPopover();
  }, [heard.value]);
  return (
    <p class="captions" role="status" popover="manual" ref={line}>
      {sounds.map((sound) => (
        <span key={sound}>{words.say(`sound-${sound}`)}</span>
      ))}
    </p>
  );
}

/** Mounts the line beside the desk. */
export function mountCaptions(language: PageLanguage): void {
  const place = document.createElement('div');
  document.body.append(place);
  render(h(Captions, { language }), place);
}
