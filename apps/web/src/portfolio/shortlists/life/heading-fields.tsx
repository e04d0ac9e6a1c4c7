import { ShortlistHeading } from '@jalon/domain/portfolio/shortlists/shortlist';
import { useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import { blanksAsNull } from '../../../platform/forms/blanks-as-null';
import { TextAreaField } from '../../../ui/fields/text-area-field';
import { TextField } from '../../../ui/fields/text-field';

/** A name and, where there is one, the question. */
export const Heading = blanksAsNull<ShortlistHeading, ShortlistHeading>(ShortlistHeading);

interface Props {
  readonly control: Control<z.input<typeof Heading>, unknown, z.output<typeof Heading>>;
}

/** What a shortlist is called and which question it answers. */
export function HeadingFields({ control }: Props) {
  const { t } = useLingui();
  return (
    <>
      <TextField control={control} name="name" label={t({ message: 'Nom', context: 'shortlist' })} required />
      <TextAreaField
        control={control}
        name="purpose"
        label={t`La question posée`}
        description={t`Elle ouvre la note du comité : « Que lancer au premier trimestre ? »`}
        maxLength={2000}
      />
    </>
  );
}
