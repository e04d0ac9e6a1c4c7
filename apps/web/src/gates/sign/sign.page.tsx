import { getGate } from '@jalon/contracts/gates/gates.operations';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Guard } from '../../platform/guard';
import { ReadingPage } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { PathLink } from '../../platform/routing/path-link';
import { useRead } from '../../platform/use-operation';
import { Notice } from '../../ui/feedback/notice';
import { PageHeader } from '../../ui/layout/page-header';
import { Verdict } from '../page/verdict';
import { useWords } from '../use-words';
import { ConditionsPanel } from '../decided/conditions-panel';
import { SheetForm } from './sheet-form';
import { ChangedSince, Opinions, OtherVotes, StillOpen } from './sheet-parts';
import styles from './sign.module.css';

const route = getRouteApi('/shell/gates/$id/sign');

/** The decision sheet of one signer: what changed, what is red, what the others said, then a signature. */
export function SignPage() {
  const { t } = useLingui();
  const title = t`Décider et signer`;
  const query = useRead(getGate, { id: route.useParams().id });
  return (
    <Guard permission="gates:read" title={title}>
      <ReadingPage
        query={query}
        title={title}
        lines={12}
        back={<LinkButton to="/gates">{t`Voir les portes ouvertes`}</LinkButton>}
      >
        {(gate) => <Sheet gate={gate} />}
      </ReadingPage>
    </Guard>
  );
}

function Sheet({ gate }: { readonly gate: GateView }) {
  const { t } = useLingui();
  const words = useWords();
  const about = gate.project ?? gate.useCase;
  const title = t`Décider : ${words(gate.name)}`;
  usePageTitle(`${about.reference} · ${title}`);
  return (
    <>
      <PageHeader
        above={
          <PathLink path={gate.path}>
            {about.reference} · {about.title}
          </PathLink>
        }
        title={title}
        line={t`Porte ${gate.gateId}. Lisez ce qui suit, choisissez une issue, signez.`}
      />
      <Verdict gate={gate} />
      <div className={styles.sheet}>
        <ToRead gate={gate} />
        <div>
          <Signing gate={gate} />
        </div>
      </div>
    </>
  );
}

/** All that bears on the decision. */
function ToRead({ gate }: { readonly gate: GateView }) {
  return (
    <div>
      <ChangedSince gate={gate} />
      <StillOpen gate={gate} />
      <OtherVotes gate={gate} />
      <Opinions gate={gate} />
      <ConditionsPanel gate={gate} />
    </div>
  );
}

function Signing({ gate }: { readonly gate: GateView }) {
  const { t } = useLingui();
  if (gate.decided)
    return (
      <Notice
        tone="success"
        title={t`Cette porte est décidée`}
      >{t`La décision est figée et ne change plus.`}</Notice>
    );
  if (!gate.may.includes('vote'))
    return (
      <Notice tone="info" title={t`Votre voix n’est pas attendue ici`}>
        {t`Seules les personnes qui tiennent un rôle de décideur sur ce projet signent cette porte.`}
      </Notice>
    );
  return <SheetForm key={gate.id} gate={gate} />;
}
