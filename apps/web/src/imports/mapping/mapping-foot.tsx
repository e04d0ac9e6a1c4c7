import { mapImport } from '@jalon/contracts/imports/imports.operations';
import { mappingUnfit } from '@jalon/contracts/imports/imports.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Mapping } from '@jalon/domain/imports/mapping';
import type { ImportRun } from '@jalon/domain/imports/run';
import { wordsIn } from '@jalon/domain/platform/typography';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { ListChecks } from 'lucide-react';
import { ProblemNotice } from '../../platform/problem-notice';
import { useFormat } from '../../platform/format';
import { useLanguage } from '../../platform/words/language';
import { Button } from '../../ui/actions/button';
import { useRunNavigate } from '../run/use-run-navigate';
import { useStep } from '../run/use-step';
import { useRunFields } from '../run/use-run-fields';
import styles from './mapping.module.css';

interface Props {
  readonly run: ImportRun;
  readonly mapping: Mapping;
  readonly profileId: string | null;
  /** What keeps it from being checked. */
  readonly missing: string | undefined;
  readonly onSaved: () => void;
}

/** What is still missing, and the way on: every row is checked, none is written. */
export function MappingFoot({ run, mapping, profileId, missing, onSaved }: Props) {
  const { t } = useLingui();
  const leave = useRunNavigate();
  const { send, busy, error } = useStep(mapImport);
  const check = async () => {
    const saved = await send({ id: run.id, version: run.version, mapping, profileId });
    if (!saved) return;
    onSaved();
    leave({});
  };
  return (
    <div className={styles.foot}>
      {error && <Unfit error={error} run={run} />}
      <div className={styles.footButtons}>
        <Button variant="quiet" onClick={() => leave({ step: 'preview' })}>
          {t`Revenir à l’aperçu`}
        </Button>
        <Button
          variant="primary"
          icon={<ListChecks size={16} aria-hidden />}
          busy={busy}
          missing={missing}
          onClick={() => void check()}
        >
          {t`Vérifier ${plural(run.rows, { one: '# ligne', other: '# lignes' })}`}
        </Button>
      </div>
    </div>
  );
}

/** A refusal of the mapping, with the fields at fault. */
function Unfit({ error, run }: { readonly error: Error; readonly run: ImportRun }) {
  const { t } = useLingui();
  const { list } = useFormat();
  const language = useLanguage();
  const fields = useRunFields(run);
  if (!(error instanceof Problem) || !error.is(mappingUnfit)) return <ProblemNotice error={error} />;
  const nameOf = (key: string) => {
    const label = fields.find((field) => field.key === key)?.label;
    return label ? wordsIn(label, language) : key;
  };
  const names = list(error.extension.fields.map(nameOf));
  return (
    <ProblemNotice error={error} messages={[error.said?.detail ?? '', t`Champs concernés : ${names}.`]} />
  );
}
