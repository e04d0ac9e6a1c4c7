import { giveBallot, type RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Notice } from '../../ui/feedback/notice';
import { useToasts } from '../../ui/toast/toast-provider';
import type { CellKeeper, KeptCells } from '../cells/cell-keeper';
import type { Sheet } from '../sheet/sheet-model';
import { type Remaining, remainingOf } from './remaining';
import styles from './giving.module.css';

interface Props {
  readonly round: RoundDetail;
  readonly sheet: Sheet;
  readonly keeper: CellKeeper;
  readonly cells: KeptCells;
  readonly onClose: () => void;
}

/** How many use cases with empty cells are named. */
const NAMED = 6;

/** Sends what waits, then gives all of it for good. */
function useGiving({ round, sheet, keeper, cells, onClose }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const [isStuck, setIsStuck] = useState(false);
  const { mutateAsync, isPending, error } = useWrite(giveBallot);
  const { remaining, missing } = remainingOf(sheet, cells);
  const give = async () => {
    setIsStuck(false);
    if (!(await keeper.drain())) return setIsStuck(true);
    await mutateAsync({ id: round.id, ...(missing > 0 && { leavesBlanks: true }) });
    show({ text: t`Vos notes sont remises.` });
    onClose();
  };
  // A refusal stands in `error`.
  return { give: () => void give().catch(() => null), isPending, error, isStuck, remaining, missing };
}

/** Why they may not be given yet. */
function useHeld(hasConflicts: boolean, hasBlanks: boolean): string | undefined {
  const { t } = useLingui();
  if (hasConflicts) return t`Choisissez d’abord les valeurs à garder dans les cases modifiées ailleurs.`;
  return hasBlanks ? t`Notez les cases vides, ou cochez la case ci-dessus.` : undefined;
}

/** The last question before one’s scores are given for good. */
export function GiveDialog(props: Props) {
  const { t } = useLingui();
  const { round, cells, onClose } = props;
  const [leavesBlanks, setLeavesBlanks] = useState(false);
  const { give, isPending, error, isStuck, remaining, missing } = useGiving(props);
  const held = useHeld(cells.conflicts.size > 0, missing > 0 && !leavesBlanks);
  return (
    <Dialog title={t`Remettre vos notes ?`} opened onClose={onClose} width={540}>
      {error && <ProblemNotice error={error} />}
      {isStuck && (
        <Notice tone="attention" title={t`Toutes vos notes ne sont pas encore enregistrées`} live>
          {t`Elles sont gardées dans ce navigateur. Réessayez quand le réseau est revenu.`}
        </Notice>
      )}
      <p>
        <Trans>
          Une fois remises, vos notes ne changent plus. Personne ne les voit avant la révélation, qui montre
          toutes les notes à la fois.
        </Trans>{' '}
        {round.isNamed
          ? t`Votre nom figurera alors à côté de vos notes.`
          : t`Votre nom ne figurera pas à côté de vos notes.`}
      </p>
      {missing > 0 && <Blanks {...{ remaining, missing }} isMeant={leavesBlanks} onMeant={setLeavesBlanks} />}
      <DialogActions>
        <Button onClick={onClose}>{t`Revenir à la grille`}</Button>
        <Button variant="primary" busy={isPending} missing={held} onClick={give}>
          {t`Remettre mes notes`}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface BlanksProps {
  readonly remaining: readonly Remaining[];
  readonly missing: number;
  readonly isMeant: boolean;
  readonly onMeant: (isMeant: boolean) => void;
}

/** What is empty, and whether it is meant so. */
function Blanks({ remaining, missing, isMeant, onMeant }: BlanksProps) {
  const { t } = useLingui();
  const more = remaining.length - NAMED;
  return (
    <div className={styles.blanks}>
      <strong>
        <Plural value={missing} one="# case est vide :" other="# cases sont vides :" />
      </strong>
      <ul className="small">
        {remaining.slice(0, NAMED).map((one) => (
          <li key={one.id}>
            {one.reference} {one.title} : <Plural value={one.missing} one="# case" other="# cases" />
          </li>
        ))}
        {more > 0 && (
          <li>
            <Plural value={more} one="et # autre cas d’usage" other="et # autres cas d’usage" />
          </li>
        )}
      </ul>
      <label className={styles.confirm}>
        <input
          type="checkbox"
          checked={isMeant}
          onChange={({ currentTarget }) => onMeant(currentTarget.checked)}
        />
        {t`Je ne me prononce pas sur ces cases.`}
      </label>
    </div>
  );
}
