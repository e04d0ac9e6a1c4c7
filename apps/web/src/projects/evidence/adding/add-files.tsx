import { ATTACHABLE_EXTENSIONS } from '@jalon/domain/discussion/media-types';
import { useLingui } from '@lingui/react/macro';
import { useForm } from 'react-hook-form';
import { FileDrop } from '../../../ui/discussion/file-drop';
import { SelectField } from '../../../ui/fields/select-field';
import type { EvidenceWords } from '../use-evidence';
import styles from '../evidence.module.css';
import { asProof, useEvidenceUploads } from './use-evidence-uploads';

interface Props {
  readonly useCaseId: string;
  readonly words: EvidenceWords;
  /** Where it is brought for one criterion: it serves this one from the start, and is of a kind that it names. */
  readonly criterionId?: string;
  readonly onArrived?: () => void;
}

/** What is dropped without saying more; it can be said afterwards. */
const USUAL_KIND = 'documentation';

/** Several files at once, all of one kind; title and criteria can be changed on each afterwards. */
export function AddFiles({ useCaseId, words, criterionId, onArrived }: Props) {
  const { t } = useLingui();
  const [named] = criterionId ? words.kindsOf(criterionId) : [];
  const { control, watch } = useForm<{ kind: string | null }>({ defaultValues: { kind: null } });
  const kind = watch('kind') ?? named ?? USUAL_KIND;
  const about = { useCaseId, kind, ...(criterionId && { criteria: criterionId }) };
  const { uploads, add, cancel } = useEvidenceUploads(asProof(about), onArrived);
  return (
    <div className={styles.bring}>
      <FileDrop
        hint={t`PDF, images, textes, tableurs et présentations, 20 Mo au plus`}
        accept={ATTACHABLE_EXTENSIONS}
        uploads={uploads}
        onFiles={add}
        onCancel={cancel}
      />
      <div className={styles.kindOfFiles}>
        <SelectField
          control={control}
          name="kind"
          label={t`Nature de ces fichiers`}
          choices={words.kinds.filter(({ value }) => value !== (named ?? USUAL_KIND))}
          emptyLabel={words.kindName(named ?? USUAL_KIND)}
        />
      </div>
    </div>
  );
}
