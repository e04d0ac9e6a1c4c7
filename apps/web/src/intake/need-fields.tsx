import { PROCESS_AREAS, type ProcessArea } from '@jalon/domain/use-cases/vocabulary';
import { useLingui } from '@lingui/react/macro';
import { useFormContext } from 'react-hook-form';
import { SelectField } from '../ui/fields/select-field';
import { TextAreaField } from '../ui/fields/text-area-field';
import { TextField } from '../ui/fields/text-field';
import { areaLabels } from './words';

interface Need {
  readonly title: string;
  readonly problem: string;
  readonly processArea: ProcessArea | null;
  readonly gainText: string | null;
}

/** What is asked of everybody, inside and outside: two things. */
export function NeedFields() {
  const { t } = useLingui();
  const { control } = useFormContext<Need>();
  return (
    <>
      <TextField
        control={control}
        name="title"
        label={t`En une phrase, de quoi s’agit-il ?`}
        description={t`Par exemple : « Répondre plus vite aux appels d’offres ».`}
        required
      />
      <TextAreaField
        control={control}
        name="problem"
        label={t`Qu’est-ce qui coince aujourd’hui ?`}
        description={t`Qui le fait, à quelle fréquence, combien de temps cela prend. Vos mots suffisent.`}
        rows={5}
        maxLength={4000}
        required
      />
    </>
  );
}

/** What may be added, where one knows. */
export function MoreFields() {
  const { t } = useLingui();
  const { control } = useFormContext<Need>();
  return (
    <>
      <SelectField
        control={control}
        name="processArea"
        label={t`Dans quel domaine ?`}
        emptyLabel={t`Je ne sais pas`}
        choices={PROCESS_AREAS.map((area) => ({ value: area, label: t(areaLabels[area]) }))}
      />
      <TextField
        control={control}
        name="gainText"
        label={t`Qu’y gagnerait-on ?`}
        placeholder={t`Une heure par semaine`}
      />
    </>
  );
}
