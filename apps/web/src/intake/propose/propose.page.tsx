import { type OwnProposal, propose } from '@jalon/contracts/intake/own.operations';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { FormProvider, useWatch, type Control } from 'react-hook-form';
import type { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { Guard } from '../../platform/guard';
import { ProblemNotice } from '../../platform/problem-notice';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Form } from '../../ui/forms/form';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import { ProposalFields } from './proposal-fields';
import { draftOf, EMPTY_FORM, ProposalForm } from './proposal-shape';
import styles from './propose.module.css';
import { Sent } from './sent';

interface Typed {
  readonly title: string;
  readonly problem: string;
}

interface Props {
  /** What stands in the register already and looks like what is typed; `onJoined` once it was added there instead. */
  readonly similar: (typed: Typed, onJoined: () => void) => ReactNode;
}

/** Anybody of the house proposes, in two minutes, on whatever they have in hand. */
export function ProposePage({ similar }: Props) {
  const { t } = useLingui();
  const [sent, setSent] = useState<OwnProposal>();
  usePageTitle(t`Proposer`);
  return (
    <Guard permission="intake:propose" title={t`Proposer`}>
      <div className={styles.page}>
        <PageHeader
          title={sent ? t`C’est envoyé` : t`Proposer une idée ou un besoin`}
          line={!sent && t`Deux minutes suffisent. Dites ce qui coince ; inutile de connaître l’IA.`}
          actions={!sent && <LinkButton to="/propose/mine" variant="quiet">{t`Mes propositions`}</LinkButton>}
        />
        <Panel>
          {sent ? (
            <Sent proposal={sent} onAnother={() => setSent(undefined)} />
          ) : (
            <ProposeForm similar={similar} onSent={setSent} />
          )}
        </Panel>
      </div>
    </Guard>
  );
}

interface FormProps extends Props {
  readonly onSent: (proposal: OwnProposal) => void;
}

function ProposeForm({ similar, onSent }: FormProps) {
  const { t } = useLingui();
  const { form, draft } = useShapeForm({
    shape: ProposalForm,
    defaultValues: EMPTY_FORM,
    draft: 'proposal-new',
  });
  const { mutateAsync } = useWrite(propose);
  const { submit, refusal, busy } = useSubmit(form, async (typed) => {
    const made = await mutateAsync(draftOf(typed));
    draft.forget();
    onSent(made);
  });
  return (
    <FormProvider {...form}>
      <Form onSubmit={submit} label={t`Proposer une idée ou un besoin`}>
        <ProposalFields like={<Like control={form.control} similar={similar} onJoined={draft.forget} />} />
        {refusal && <ProblemNotice {...refusal} />}
        <div className={styles.send}>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Envoyer ma proposition`}
          </Button>
          <span className="muted small">{t`Votre saisie reste sur cet appareil tant qu’elle n’est pas envoyée.`}</span>
        </div>
      </Form>
    </FormProvider>
  );
}

interface LikeProps extends Props {
  readonly control: Control<z.input<typeof ProposalForm>, unknown, ProposalForm>;
  readonly onJoined: () => void;
}

function Like({ control, similar, onJoined }: LikeProps) {
  const [title, problem] = useWatch({ control, name: ['title', 'problem'] });
  return similar({ title, problem }, onJoined);
}
