/** The base of every small icon, and the padlock, which the draft needs before the others (see icons.tsx). */
import type { ComponentChildren, JSX } from 'preact';

export function SmallIcon({
  size = 18,
  children,
}: {
  size?: number;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <svg
      class="small-icon"
      width={size}
      height={size}
      viewBox="0 0 18 18"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export function Padlock(): JSX.Element {
  return (
    <SmallIcon>
      <path d="M5.5 8V5.5a3.5 3.5 0 0 1 7 0V8" fill="none" stroke="currentColor" stroke-width="1.7" />
      <rect x="2.8" y="8" width="12.4" height="8.2" fill="none" stroke="currentColor" stroke-width="1.7" />
      <path d="M9 10.6v3" stroke="currentColor" stroke-width="1.7" />
    </SmallIcon>
  );
}
