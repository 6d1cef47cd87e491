/**
 * States derived from others that stay the same object while they are equal, so that an act renders again only the
 * parts of the page that it changes.
 */
import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { usePresent } from './present.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Whether two values are the same, or lists or plain objects with equal members. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  // Loops and not functions for each member: this runs for everything that is shown.
  if (isList(one)) {
    if (!isList(other) || one.length !== other.length) return false;
    for (let at = 0; at < one.length; at++) if (!isEqual(one[at], other[at])) return false;
    return true;
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  for (const key of keys) if (!(key in other) || !isEqual(one[key], other[key])) return false;
  return true;
}

/** The new value, in which every list and plain object that equals the old one is the old one. */
export function kept<T>(old: unknown, now: T): T {
  // Most are equal, and to compare creates less than to copy.
  if (isEqual(old, now)) return old as T;
  if (isList(now) && isList(old)) return now.map((part, at) => kept(old[at], part)) as T;
  if (!isRecord(now) || !isRecord(old)) return now;
  return Object.fromEntries(Object.keys(now).map((key) => [key, kept(old[key], now[key])])) as T;
}

/** A derived state that changes only when what `derive` returns is no longer equal. */
export function steady<T>(derive: () => T): ReadonlySignal<T> {
  let last: T | undefined;
  return computed(() => {
    last = kept(last, derive());
    return last;
  });
}

/**
 * What `derive` makes of the states of the desk. The component is rendered again when that changes, not whenever one
 * of these states does. `given` lists the props and other values that `derive` uses.
 */
export function useDerived<T>(derive: () => T, given: readonly unknown[] = []): T {
  // The states of one desk come together: another desk is noticed by any of them.
  return useMemo(() => steady(derive), [usePresent(), ...given]).value;
}
