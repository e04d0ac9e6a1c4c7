import { frenchSpaces } from '../../platform/typography';

/** The same content with the narrow no-break spaces that French wants in every `fr`, however deep. */
export function withFrenchTypography(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(withFrenchTypography);
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, part]) => [
      key,
      key === 'fr' && typeof part === 'string' ? frenchSpaces(part) : withFrenchTypography(part),
    ]),
  );
}
