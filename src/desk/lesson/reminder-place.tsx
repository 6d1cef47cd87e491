/**
 * The place of the reminder on the desk, empty without an assignment: its code is loaded with the assignment.
 */
import type { ComponentType, JSX } from 'preact';
import { Lazy } from '../shell/lazy.tsx';
import { useAssigned } from './assigned.ts';

const loadReminder = (): Promise<ComponentType> =>
  import('./assignment/reminder.tsx').then(({ Reminder }) => Reminder);

export function ReminderPlace(): JSX.Element | null {
  return useAssigned().value === null ? null : <Lazy load={loadReminder} meanwhile={<span />} />;
}
