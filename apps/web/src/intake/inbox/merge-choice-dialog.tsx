import { mergeProposal } from '@jalon/contracts/intake/inbox.operations';
import { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { SearchSelectField } from '../../ui/fields/search-select-field';
import { Form } from '../../ui/forms/form';
import { useToasts } from '../../ui/toast/toast-provider';
import type { MergeTwo } from './use-acts';
import type { Waiting } from './waiting';

const Choice = z.object({ useCaseId: z.uuid() });

interface Props {
  readonly waiting: Waiting;
  readonly onClose: () => void;
  readonly mergeTwo: MergeTwo;
}

/** With which use case; of two use cases the register’s own comparison then says what is kept. */
export function MergeChoiceDialog({ waiting, onClose, mergeTwo }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const [other, setOther] = useState<string>();
  const { id, title, like } = waiting.item;
  const { mutateAsync } = useWrite(mergeProposal);
  const { form } = useShapeForm({ shape: Choice, defaultValues: { useCaseId: like[0]?.id ?? '' } });
  const { submit, refusal, busy } = useSubmit(form, async ({ useCaseId }) => {
    if (waiting.kind === 'inside') return setOther(useCaseId);
    const { useCase } = await mutateAsync({ id, useCaseId });
    show({ text: t`« ${title} » est réunie avec ${useCase?.reference ?? ''}.` });
    onClose();
  });
  const { choices, onSearch } = useChoices(waiting);
  if (other) return mergeTwo({ ids: [other, id], onClose });
  return (
    <Dialog title={t`Fusionner « ${title} »`} opened onClose={onClose} width={560}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <SearchSelectField
          control={form.control}
          name="useCaseId"
          label={t`Avec quel cas d’usage ?`}
          description={<Consequence waiting={waiting} />}
          choices={choices}
          onSearch={onSearch}
          placeholder={t`Un mot de son intitulé, ou CU-012`}
          required
          autoFocus
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {waiting.kind === 'inside' ? t`Comparer` : t`Fusionner`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function Consequence({ waiting }: Pick<Props, 'waiting'>) {
  const { t } = useLingui();
  if (waiting.kind === 'inside') return t`Vous comparez ensuite les deux, et choisissez ce qui est gardé.`;
  return waiting.item.contactEmail
    ? t`Son texte devient un commentaire de ce cas d’usage, et ${waiting.item.contactEmail} en est prévenu : cela ne s’annule pas.`
    : t`Son texte devient un commentaire de ce cas d’usage : cela ne s’annule pas.`;
}

interface Named {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
}

/** Those that look like it, then what is searched for. */
function useChoices({ item: { id, like } }: Waiting) {
  const [search, setSearch] = useState('');
  const asked = search.includes(' · ') ? '' : search.trim();
  const found = useRead(
    listUseCases,
    { search: asked.slice(0, 200), limit: 20 },
    { enabled: asked.length > 1, keep: true },
  );
  const seen = new Map<string, Named>();
  for (const one of [...like, ...(found.data?.items ?? [])]) if (one.id !== id) seen.set(one.id, one);
  return {
    choices: [...seen.values()].map((one) => ({ value: one.id, label: `${one.reference} · ${one.title}` })),
    onSearch: setSearch,
  };
}
