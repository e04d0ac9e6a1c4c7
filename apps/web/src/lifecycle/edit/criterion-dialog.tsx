import { editDraft } from '@jalon/contracts/lifecycle/drafts.operations';
import type { CriterionView } from '@jalon/contracts/lifecycle/lifecycle-view';
import { readGate } from '@jalon/contracts/lifecycle/lifecycle.operations';
import { CriterionDraft } from '@jalon/domain/lifecycle/edits/lifecycle-edit';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';
import { useProblemWords } from '../../platform/problem-notice';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { ConfirmDialog } from '../../ui/actions/confirm-dialog';
import { useToasts } from '../../ui/toast/toast-provider';
import { useSource } from '../source/source';
import { useLocal } from '../source/use-words';
import { CriterionFields } from './criterion-fields';
import type { PartProps } from './part-editor';
import { PartForm } from './part-form';

const Shape = blanksAsNull(CriterionDraft);

const draftOf = (criterion: CriterionView): CriterionDraft => ({
  fr: criterion.fr,
  en: criterion.en,
  kind: criterion.kind,
  theme: criterion.theme,
  why: criterion.why,
  turnsGreen: criterion.turnsGreen,
  signer: criterion.signer,
  blocking: criterion.blocking,
  waivable: criterion.waivable,
  evidence: criterion.evidence,
  when: criterion.when ?? null,
  rule: criterion.rule ?? null,
  requires: criterion.requires ?? null,
  opinion: criterion.opinion ?? null,
  profiles: criterion.profiles,
});

/** What a criterion says, asks, and of whom. */
export function CriterionDialog({ id, outline, onClose }: PartProps) {
  const { t } = useLingui();
  const { which } = useSource();
  const gateId = id.slice(0, id.indexOf('-'));
  const { data: gate } = useRead(readGate, { ...which, gateId });
  const criterion = gate?.criteria.find((one) => one.id === id);
  if (!criterion) return null;
  return (
    <PartForm
      title={t`Critère ${id}`}
      part={id}
      shape={Shape}
      read={draftOf(criterion)}
      editOf={(change) => ({ what: 'criterion', id, change })}
      onClose={onClose}
      fields={(control) => (
        <CriterionFields control={control} profiles={outline.profiles} law={criterion.law} />
      )}
      aside={!criterion.law && <RemoveButton criterion={criterion} onDone={onClose} />}
    />
  );
}

function RemoveButton({
  criterion,
  onDone,
}: {
  readonly criterion: CriterionView;
  readonly onDone: () => void;
}) {
  const { t } = useLingui();
  const { edit } = useSource();
  const local = useLocal();
  const { show } = useToasts();
  const words = useProblemWords();
  const { mutateAsync, isPending } = useWrite(editDraft);
  const [isAsked, ask] = useState(false);
  const remove = () =>
    mutateAsync({
      id: edit?.templateId ?? '',
      version: edit?.version ?? 1,
      edit: { what: 'criterion-removed', id: criterion.id },
    }).then(onDone, (error: Error) => show({ text: words(error).title, tone: 'danger' }));
  const name = local(criterion);
  return (
    <>
      <Button variant="danger" onClick={() => ask(true)}>{t`Retirer le critère`}</Button>
      <ConfirmDialog
        opened={isAsked}
        title={t({ message: `Retirer « ${name} » ?`, context: 'criterion' })}
        consequence={t`La porte ne le demandera plus, dans aucun profil, une fois la version publiée. Les décisions déjà prises gardent le leur.`}
        confirmLabel={t`Retirer`}
        danger
        busy={isPending}
        onConfirm={() => void remove()}
        onClose={() => ask(false)}
      />
    </>
  );
}

/** One more criterion, at the end of its gate. */
export function NewCriterionDialog({ id: gateId, outline, onClose }: PartProps) {
  const { t } = useLingui();
  const empty: CriterionDraft = {
    fr: '',
    en: '',
    kind: 'attested',
    theme: 'scope',
    why: { fr: '', en: '' },
    turnsGreen: { fr: '', en: '' },
    signer: 'product_owner',
    blocking: true,
    waivable: true,
    evidence: [],
    when: null,
    rule: null,
    requires: null,
    opinion: null,
    profiles: outline.profiles.map(({ id }) => id),
  };
  return (
    <PartForm
      title={t`Nouveau critère de la porte ${gateId}`}
      part={`new-${gateId}`}
      shape={Shape}
      read={empty}
      editOf={(change) => ({ what: 'criterion-added', gateId, criterion: { ...empty, ...change } })}
      onClose={onClose}
      fields={(control) => <CriterionFields control={control} profiles={outline.profiles} law={undefined} />}
    />
  );
}
