import type { readBoard } from '@jalon/contracts/gates/gates.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../ui/actions/button';
import type { BoardSearch } from './board-search';
import styles from './board.module.css';

type Shown = BoardSearch['show'];

interface Props {
  readonly counts: Output<typeof readBoard>['counts'];
  readonly show: Shown;
  readonly onShow: (show: Shown) => void;
}

interface Choice {
  readonly key: Shown;
  readonly label: string;
  readonly count: number;
}

/** Which gates are in sight: side by side where there is room, folded into the one that is chosen on a phone. */
export function BoardChoices({ counts, show, onShow }: Props) {
  const { t } = useLingui();
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const choices: readonly Choice[] = [
    { key: undefined, label: t`Toutes`, count: counts.open },
    { key: 'mine', label: t`À faire par moi`, count: counts.mine },
    { key: 'ready', label: t`Prêtes à décider`, count: counts.ready },
    { key: 'blocked', label: t`Bloquées`, count: counts.blocked },
    { key: 'conditions_overdue', label: t`Conditions en retard`, count: counts.conditions_overdue },
    { key: 'late', label: t`Date passée`, count: counts.late },
  ];
  const chosen = choices.find(({ key }) => key === show);
  const choose = (key: Shown) => {
    setIsOpen(false);
    onShow(key);
  };
  return (
    <div className={styles.choices}>
      <Button
        className={styles.fold}
        icon={<ChevronDown size={16} aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t`Montrer : ${chosen?.label}`} <span className="figures">{chosen?.count}</span>
      </Button>
      <div
        id={listId}
        className={`${styles.tools} ${isOpen ? styles.unfolded : ''}`}
        role="group"
        aria-label={t`Portes montrées`}
      >
        {choices.map((choice) => (
          <ChoiceButton key={choice.label} choice={choice} isChosen={choice === chosen} onChoose={choose} />
        ))}
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly choice: Choice;
  readonly isChosen: boolean;
  readonly onChoose: (key: Shown) => void;
}

/** One that would show nothing stays quiet. */
function ChoiceButton({ choice: { key, label, count }, isChosen, onChoose }: ChoiceProps) {
  const { i18n } = useLingui();
  const variant = isChosen ? 'primary' : count === 0 ? 'quiet' : 'secondary';
  return (
    <Button
      size="small"
      variant={variant}
      className={variant === 'quiet' ? styles.nothing : undefined}
      aria-pressed={isChosen}
      onClick={() => onChoose(key)}
    >
      {label} <span className="figures">{i18n.number(count)}</span>
    </Button>
  );
}
