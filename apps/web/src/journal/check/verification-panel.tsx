import { verifyJournal } from '@jalon/contracts/journal/journal.operations';
import type { Verification } from '@jalon/domain/journal/verification';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { RotateCw } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { CopyButton } from '../../ui/actions/copy-button';
import { Notice } from '../../ui/feedback/notice';
import { KpiStrip } from '../../ui/layout/kpi-strip';
import { Panel } from '../../ui/layout/panel';
import styles from '../journal.module.css';
import { Findings } from './findings';

/** Everything recomputed from what is kept, told in plain sentences. */
export function VerificationPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const query = useRead(verifyJournal, {});
  return (
    <Panel
      title={t`Vérification du journal`}
      line={t`Chaque événement est recalculé : son contenu, ses valeurs, son sceau et le lien au sceau précédent.`}
      actions={
        <span className={styles.acts}>
          <Button
            size="small"
            icon={<RotateCw size={14} aria-hidden />}
            busy={query.isFetching}
            onClick={() => void query.refetch()}
          >
            {t`Vérifier de nouveau`}
          </Button>
          <Button size="small" variant="quiet" onClick={onClose}>
            {t`Fermer`}
          </Button>
        </span>
      }
    >
      <Reading query={query} lines={4}>
        {(verification) => <Verdict verification={verification} />}
      </Reading>
    </Panel>
  );
}

function Verdict({ verification }: { readonly verification: Verification }) {
  const { t } = useLingui();
  const { altered, missing, intact, sealed } = verification;
  return (
    <div className={styles.verdict}>
      {intact ? (
        <Notice tone="success" title={t`Le journal est intact`} live>
          {t`${plural(sealed, {
            0: 'Aucun événement n’est encore scellé.',
            one: 'L’événement scellé est tel qu’il a été écrit.',
            other: 'Les # événements scellés sont tels qu’ils ont été écrits, dans leur ordre, sans manque.',
          })}`}
        </Notice>
      ) : (
        <Notice tone="danger" title={t`Le journal a été modifié hors de Jalon`} live>
          {t`Événements altérés : ${altered}. Positions manquantes : ${missing}. Gardez une copie de la base en l’état avant toute réparation.`}
        </Notice>
      )}
      <Counts verification={verification} />
      <Findings findings={verification.findings} />
      <Head head={verification.head} />
    </div>
  );
}

function Counts({ verification }: { readonly verification: Verification }) {
  const { t } = useLingui();
  const { number } = useFormat();
  const { sealed, pending, altered, missing, erased } = verification;
  return (
    <KpiStrip
      items={[
        { label: t`Scellés`, value: number(sealed) },
        { label: t`Pas encore scellés`, value: number(pending), note: t`moins d’une seconde, en principe` },
        { label: t`Altérés`, value: number(altered) },
        { label: t`Manquants`, value: number(missing) },
        {
          label: t`Valeurs effacées`,
          value: number(erased),
          note: t`à la demande d’une personne ; le sceau tient`,
        },
      ]}
    />
  );
}

/** The last seal: noted elsewhere, it also proves later that the end was not cut off. */
function Head({ head }: Pick<Verification, 'head'>) {
  const { t } = useLingui();
  const { number, dateTime } = useFormat();
  if (!head) return null;
  return (
    <div className="small">
      <p className="muted">
        {t`Dernier sceau, n° ${number(head.seq)}, ${dateTime(head.sealedAt)}. Notez son empreinte hors de Jalon : elle prouvera plus tard que la fin du journal n’a pas été coupée.`}
      </p>
      <p className={styles.hash}>
        <code>{head.hash}</code> <CopyButton text={head.hash} label={t`Copier l’empreinte`} />
      </p>
    </div>
  );
}
