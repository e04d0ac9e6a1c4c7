import { OutsideDraft } from '@jalon/domain/intake/proposal';
import { z } from 'zod';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';

const { title, problem, processArea, gainText, contactName, contactEmail } = OutsideDraft.shape;

/** What the public form holds; `website` is seen by machines alone. */
export const OutsideForm = blanksAsNull(
  z.object({
    title,
    problem,
    processArea,
    gainText,
    contactName,
    contactEmail,
    website: z.string().nullable(),
  }),
);
export type OutsideForm = z.output<typeof OutsideForm>;

export const EMPTY_OUTSIDE: z.input<typeof OutsideForm> = {
  title: '',
  problem: '',
  processArea: null,
  gainText: null,
  contactName: null,
  contactEmail: null,
  website: null,
};
