import { surveyImport } from '@jalon/contracts/imports/imports.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { flawsOfMapping } from '@jalon/domain/imports/columns/flaws-of-mapping';
import type { ImportProfile, Mapping } from '@jalon/domain/imports/mapping';
import type { ImportRun } from '@jalon/domain/imports/run';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { Columns, Panel } from '../../ui/layout/panel';
import { useToasts } from '../../ui/toast/toast-provider';
import { useRunFields } from '../run/use-run-fields';
import { type Kind, useKinds } from '../use-kinds';
import { ColumnList } from './column-list';
import { ExamplePanel } from './example/example-panel';
import { FixedValues } from './fixed-values';
import { OwnIdentity } from './own-identity';
import { IdentityChoice } from './identity-choice';
import { MappingFoot } from './mapping-foot';
import styles from './mapping.module.css';
import { Policies } from './policies';
import { ProfileOffer } from './profile-offer';
import { RequiredFields } from './required-fields';
import { useFlawWords } from './use-flaw-words';
import { useMappingDraft } from './use-mapping-draft';

/** Which column goes into which field. */
export function MappingStep({ run }: { readonly run: ImportRun }) {
  const { kinds, query } = useKinds();
  const fields = useRunFields(run);
  const survey = useRead(surveyImport, { id: run.id });
  const kind = kinds?.find((one) => one.kind === run.kind);
  return (
    <Reading query={query} lines={8}>
      {() => (
        <Reading query={survey} lines={10}>
          {(found) =>
            kind && fields.length > 0 && <Editor run={run} kind={{ ...kind, fields }} survey={found} />
          }
        </Reading>
      )}
    </Reading>
  );
}

interface Props {
  readonly run: ImportRun;
  readonly kind: Kind;
  readonly survey: Output<typeof surveyImport>;
}

/** The profile whose mapping the suggestion is, as the only one of this shape. */
const taken = ({ profiles }: ImportRun, columns: Props['survey']['columns']): string | null =>
  columns.some(({ guess }) => guess?.why === 'profile') ? (profiles[0]?.id ?? null) : null;

function Editor({ run, kind: { fields, knowsItsRows }, survey: { columns, suggestion } }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const { mapping, change, forget } = useMappingDraft(run, suggestion);
  const [profileId, setProfileId] = useState(() => run.profileId ?? taken(run, columns));
  const flawWords = useFlawWords();
  const flaws = flawsOfMapping(mapping, fields);
  const take = ({ id, name }: ImportProfile, kept: Mapping) => {
    const before = mapping;
    change(() => kept);
    setProfileId(id);
    show({ text: t`La correspondance de « ${name} » est reprise.`, undo: () => change(() => before) });
  };
  const parts = { mapping, fields, columns, onChange: change };
  return (
    <>
      <ProfileOffer runId={run.id} profiles={run.profiles} inUse={profileId} onTake={take} />
      <Columns
        main={
          <Panel
            title={t`Où va chaque colonne`}
            line={t`Les propositions viennent des titres et du contenu ; rien n’est écrit avant la vérification.`}
            flush
          >
            <RequiredFields {...parts} suggestion={suggestion} />
            <ColumnList {...parts} suggestion={suggestion} flaws={flaws} rows={run.rows} />
          </Panel>
        }
        aside={
          <div className={styles.side}>
            <ExamplePanel run={run} mapping={mapping} fields={fields} />
            {knowsItsRows ? <OwnIdentity /> : <IdentityChoice {...parts} />}
            <Policies {...parts} />
            <FixedValues {...parts} />
          </div>
        }
      />
      <MappingFoot
        run={run}
        mapping={mapping}
        profileId={profileId}
        onSaved={forget}
        missing={flawWords(flaws, fields)}
      />
    </>
  );
}
