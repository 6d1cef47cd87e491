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

/** The new value, in which every list and plain object that equals the old one is the old one. */
export function kept<T>(old: unknown, now: T): T {
  if (Object.is(old, now)) return now;
  if (isList(now) && isList(old)) {
    const parts = now.map((part, at) => kept(old[at], part));
    return (parts.length === old.length && parts.every((part, at) => part === old[at]) ? old : parts) as T;
  }
  if (isRecord(now) && isRecord(old)) {
    const keys = Object.keys(now);
    const parts: Record<string, unknown> = {};
    for (const key of keys) parts[key] = kept(old[key], now[key]);
    const isSame =
      keys.length === Object.keys(old).length && keys.every((key) => key in old && parts[key] === old[key]);
    return (isSame ? old : parts) as T;
  }
  return now;
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
