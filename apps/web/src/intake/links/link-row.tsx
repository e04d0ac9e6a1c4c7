import { revokeIntakeLink } from '@jalon/contracts/intake/links.operations';
import type { IntakeLink } from '@jalon/domain/intake/intake-link';
import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { useProblemWords } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { ConfirmDialog } from '../../ui/actions/confirm-dialog';
import { Pill } from '../../ui/content/pill';
import { useToasts } from '../../ui/toast/toast-provider';
import { opennessLabels, opennessTones } from '../words';
import styles from './links.module.css';

interface Props {
  readonly link: IntakeLink;
}

/** One link: whether it opens, what it says, how much came through it. */
export function LinkRow({ link }: Props) {
  const { t } = useLingui();
  const { name, greeting, openness } = link;
  const isOver = openness === 'revoked' || openness === 'expired';
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>
          <strong>{name}</strong> <Pill tone={opennessTones[openness]}>{t(opennessLabels[openness])}</Pill>
        </p>
        {greeting && <p lang={link.language}>{greeting}</p>}
        <p className="muted small">
          <Counts link={link} />
        </p>
      </div>
      {!isOver && <Revoke link={link} />}
    </li>
  );
}

function Counts({ link }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { received, waiting, receivedToday, dailyLimit } = link;
  const until = date(link.expiresAt);
  const by = link.createdBy.name;
  return (
    <>
      <Plural value={received} _0="Rien reçu" one="# proposition reçue" other="# propositions reçues" />
      {waiting > 0 && (
        <>
          {' · '}
          <Plural value={waiting} one="# en attente" other="# en attente" />
        </>
      )}
      {' · '}
      {t`${receivedToday} sur ${dailyLimit} en 24 heures`}
      {' · '}
      {t`jusqu’au ${until}`}
      {' · '}
      {t`créé par ${by}`}
    </>
  );
}

function Revoke({ link: { id, name } }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const [asking, setAsking] = useState(false);
  const revoke = useWrite(revokeIntakeLink);
  const confirm = () =>
    revoke.mutate(
      { id },
      {
        onSuccess: () => show({ text: t`Le lien « ${name} » est révoqué.` }),
        onError: (error) => show({ text: words(error).title, tone: 'danger' }),
        onSettled: () => setAsking(false),
      },
    );
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)} aria-label={t`Révoquer « ${name} »`}>
        {t`Révoquer`}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t`Révoquer « ${name} » ?`}
        consequence={t`Le lien ne s’ouvrira plus pour personne. Les propositions déjà reçues restent.`}
        confirmLabel={t`Révoquer le lien`}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
        busy={revoke.isPending}
        danger
      />
    </>
  );
}
