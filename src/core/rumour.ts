/**
 * Rumours about other governments on the first morning of a game that is not dealt history's hidden types. Dealt from
 * the seed, right as often as the rule says, never certain. Rule B7.
 */
import { learn } from './persuasion.ts';
import { seededNumber } from './seeded-number.ts';
import type { StepBuilder } from './step-builder.ts';
import { profile } from './world.ts';

/** How many governments there are rumours about (design choice: enough to begin with, too few to rely on). */
const RUMOURS = 2;
/** Two rumours in three are true (design choice), slightly more than an envoy's hints. */
const RIGHT_PER_MILLE = 667;

/** B7: about two governments, chosen by the seed. History's hidden types are no secret, so its deal has no rumours. */
export function spreadRumours(builder: StepBuilder): void {
  const { seed, partners } = builder.world;
  const left = partners.filter((power) => seed > 0 && profile(builder.world, power).data.types.length > 1);
  for (let said = 0; said < RUMOURS; said += 1) {
    const [power] = left.splice(seededNumber(`${seed}/rumour/${said}`) % left.length, 1);
    if (power === undefined) return;
    const hint = learn(builder, power, 'rumour', 0, RIGHT_PER_MILLE);
    if (hint !== null) builder.tell({ is: 'rumour', power, hint });
  }
}
