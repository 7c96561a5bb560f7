/** Stand-ins for photos and logos: one or two letters on a colour. */

export interface MonogramLook {
  /** Degrees on the colour wheel. */
  readonly hue: number;
  /** A circle for people, a rounded square for organizations. */
  readonly round: boolean;
}

/** An SVG image of 96 × 96. `letters` come from code, never from a person. */
export const monogram = (letters: string, {hue, round}: MonogramLook): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 96 96">` +
  `<rect width="96" height="96" rx="${round ? 48 : 20}" fill="hsl(${hue} 45% 38%)"/>` +
  `<text x="48" y="50" fill="#fff" font-family="system-ui, sans-serif" font-size="${letters.length > 1 ? 36 : 48}" ` +
  `font-weight="600" text-anchor="middle" dominant-baseline="central">${letters}</text></svg>`;
