import { openRound, type RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Form } from '../../ui/forms/form';
import { Panel } from '../../ui/layout/panel';
import { useToasts } from '../../ui/toast/toast-provider';
import { draftOf, firstValues, RoundForm } from './round-form';
import { PeopleField, UseCasesField } from './choice-fields';
import { RoundFields } from './round-fields';
import { SendPanel } from './send-panel';
import type { StatusWords } from './choices/use-case-choice';
import styles from './opening.module.css';

interface Props {
  readonly useCaseIds: readonly string[];
  readonly statuses: StatusWords;
  /** The round that this one follows. */
  readonly previous?: RoundDetail;
}

/** Everything that opening a round takes, on one page; what is filled in outlives a reload. */
export function NewRoundForm({ useCaseIds, statuses, previous }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { show } = useToasts();
  const { mutateAsync } = useWrite(openRound);
  const before = previous?.name ?? '';
  const { form, draft } = useShapeForm({
    shape: RoundForm,
    defaultValues: firstValues({
      now: new Date(),
      name: previous ? t`${before} (second tour)` : '',
      useCaseIds,
      ...(previous && { previous }),
    }),
    draft: previous ? `round-after-${previous.id}` : 'round-new',
  });
  const { submit, refusal, busy } = useSubmit(form, async (filled) => {
    const { id } = await mutateAsync(draftOf(filled, previous?.id));
    draft.forget();
    show({ text: t`La notation est ouverte, les personnes invitées sont prévenues.` });
    await navigate({ to: '/rounds/$id', params: { id } });
  });
  const { control } = form;
  return (
    <Form onSubmit={submit} label={t`Ouvrir une notation`}>
      <div className={styles.layout}>
        <div>
          <Panel title={t`Que note-t-on ?`}>
            <UseCasesField control={control} statuses={statuses} previous={previous} />
          </Panel>
          <Panel
            title={t`Qui note ?`}
            line={t`Au moins deux personnes ; trois à huit métiers différents donnent le plus à apprendre.`}
          >
            <PeopleField control={control} />
          </Panel>
        </div>
        <div>
          <Panel title={t`Dans quelles conditions ?`}>
            <RoundFields control={control} hasModel={previous !== undefined} />
          </Panel>
          <SendPanel control={control} busy={busy} criteria={previous?.model}>
            {refusal && <ProblemNotice {...refusal} />}
          </SendPanel>
        </div>
      </div>
    </Form>
  );
}
