import { z } from 'zod';

/** The same words in every language, as they travel. */
export const WordsShape = z.object({ fr: z.string(), en: z.string() });
