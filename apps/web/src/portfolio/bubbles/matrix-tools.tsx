import { useLingui } from '@lingui/react/macro';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from '../../ui/actions/icon-button';
import { BUBBLE_COLOURS, type PortfolioSearch } from '../portfolio-search';
import { type View, WHOLE, zoomed } from './layout/scale';
import styles from './bubbles.module.css';

interface Props extends ZoomProps {
  readonly axes: readonly string[];
  readonly nameOf: (key: string) => string;
  readonly x: string;
  readonly y: string;
  readonly search: PortfolioSearch;
  readonly onChange: (part: Partial<PortfolioSearch>) => void;
}

interface ZoomProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

const FRONTS = ['none', 'one', 'three'] as const;

/** What the bubbles are set out and coloured by, which fronts are drawn, and how near one looks. */
export const MatrixTools = (props: Props) => (
  <div className={styles.tools} data-no-print>
    <AxisChoices {...props} />
    <LookChoices {...props} />
    <Zoom {...props} />
  </div>
);

function AxisChoices({ axes, nameOf, x, y, onChange }: Props) {
  const { t } = useLingui();
  const named = axes.map((key) => ({ value: key, label: nameOf(key) }));
  return (
    <>
      <Choice
        label={t`En hauteur`}
        value={y}
        choices={named}
        onChange={(next) => onChange({ y: next, x: next === x ? y : x })}
      />
      <Choice
        label={t`En largeur`}
        value={x}
        choices={named}
        onChange={(next) => onChange({ x: next, y: next === y ? x : y })}
      />
    </>
  );
}

function LookChoices({ search, onChange }: Props) {
  const { t } = useLingui();
  const colours = { status: t`Statut`, client: t`Client` };
  const fronts = { none: t`Aucun`, one: t`Le premier`, three: t`Les trois premiers` };
  return (
    <>
      <Choice
        label={t`Couleur`}
        value={search.colour ?? 'status'}
        choices={BUBBLE_COLOURS.map((value) => ({ value, label: colours[value] }))}
        onChange={(colour) => onChange({ colour: colour === 'status' ? undefined : colour })}
      />
      <Choice
        label={t`Fronts de Pareto`}
        value={search.fronts ?? 'one'}
        choices={FRONTS.map((value) => ({ value, label: fronts[value] }))}
        onChange={(value) => onChange({ fronts: value === 'one' ? undefined : value })}
      />
    </>
  );
}

function Zoom({ view, onView }: ZoomProps) {
  const { t } = useLingui();
  const acts = [
    { label: t`Agrandir`, Icon: ZoomIn, next: () => zoomed(view, 1.5) },
    { label: t`Réduire`, Icon: ZoomOut, next: () => zoomed(view, 1 / 1.5) },
    { label: t`Tout voir`, Icon: Maximize, next: () => WHOLE },
  ];
  return (
    <div className={styles.zoom}>
      {acts.map(({ label, Icon, next }) => (
        <IconButton
          key={label}
          outlined
          size="small"
          label={label}
          icon={<Icon size={16} aria-hidden />}
          onClick={() => onView(next())}
        />
      ))}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className={styles.tool}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) =>
          onChange(choices.find((choice) => choice.value === event.currentTarget.value)?.value ?? value)
        }
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
