// Colours, fonts and widths of the atlas sheet. Widths are CSS pixels: the painters multiply by the pixel
// ratio.

export const PAPER = '#F7F1E2';
export const PAPER_HI = '#FCF8EE';
export const INK = '#1C2430';
export const INK_2 = '#3D4652';
export const RED = '#A3211B';
export const RED_DARK = '#8F1A15';

export const SEA = '#CBD5D0';
export const WATER_LINE = '#A9BAB6';
export const COAST = '#4E625F';
export const RIVER = '#9DB0AC';
export const OTHER_LAND = '#E3DECD';
export const NET = 'rgba(28, 36, 48, 0.09)';
export const FRONTIER_OTHERS = 'rgba(91, 84, 66, 0.62)';
export const RAIL = 'rgba(70, 60, 44, 0.42)';
export const REPUBLIC = 'rgba(120, 98, 52, 0.5)';

/** A flat colour over a tint, covering this share of it. */
export interface Veil {
  readonly colour: string;
  readonly share: number;
}
export const SIGNED: Veil = { colour: '#5E6F66', share: 0.62 };
export const RATIFIED: Veil = { colour: '#3E5148', share: 0.82 };
export const PLUS = '#4F6558';
export const THREAD = '#A8231C';
export const THREAD_HALO = '#FBF6E8';
/** What is in the way glows in the dark of the evening. */
export const THREAD_NIGHT = '#EC7468';
export const NIGHT = '#171C1E';

export const CAPITALS = '"Old Standard TT", "Times New Roman", serif';
export const TEXT = 'Vollkorn, Georgia, serif';

/** Widths of the thin rings along the coast in the water. */
export const WATER_RINGS = [26, 19, 13, 7.5] as const;

/** A colour in Phaser's format. */
export const hex = (colour: string): number => Number.parseInt(colour.slice(1), 16);
