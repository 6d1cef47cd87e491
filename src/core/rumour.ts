/**
 * What is said of other governments on the morning on which a game with other motives than history's begins. Dealt from
 * the seed, right so often as the rule says, and never certain. Rule B7.
 */
import { learn } from './persuasion.ts';
import { dealt } from './seeded-number.ts';
import type { StepBuilder } from './step-builder.ts';
import { profile } from './world.ts';

/** Governments of which something is said (design choice: enough to begin with, too few to go by). */
const RUMOURS = 2;
/** Two rumours in three are true: design choice, a little above what an envoy lets fall. */
const RIGHT_PER_MILLE = 667;

/** B7: of two governments, chosen by the seed alone. History's motives are no secret: its deal has no rumour. */
export function spreadRumours(builder: StepBuilder): void {
  const { seed, partners } = builder.world;
  const left = partners.filter((power) => seed > 0 && profile(builder.world, power).data.types.length > 1);
  for (let said = 0; said < RUMOURS; said += 1) {
    const [power] = left.splice(dealt(`${seed}/rumour/${said}`) % left.length, 1);
    if (power === undefined) return;
    const hint = learn(builder, power, 'rumour', 0, RIGHT_PER_MILLE);
    if (hint !== null) builder.tell({ is: 'rumour', power, hint });
  }
}
