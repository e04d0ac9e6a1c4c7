import type { RoundResults } from '@jalon/contracts/scoring/round-results.operations';
import type { RoundSummary } from '@jalon/domain/scoring/consensus/summarise-round';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type Formats, useFormat } from '../../platform/format';
import { useLanguage } from '../../platform/words/language';
import { Panel } from '../../ui/layout/panel';
import type { Column } from '../../ui/table/column';
import { DataTable } from '../../ui/table/data-table';
import { Explained } from './explained';
import { type Average, averagesOf } from './results-model';

interface Props {
  readonly results: RoundResults;
  readonly summary: RoundSummary;
}

/** The averages, last: each with how far apart the raters are. */
export function AveragesTable({ results, summary }: Props) {
  const { t } = useLingui();
  const columns = useColumns(results);
  return (
    <Panel
      title={t`Moyennes`}
      line={t`Sous les pondérations de la grille. Une moyenne avec un grand écart dit peu : regardez d’abord les désaccords.`}
      flush
    >
      <DataTable
        label={t`Moyennes par cas d’usage`}
        preferencesKey="round-averages"
        rows={averagesOf(results, summary)}
        rowKey={({ item }) => item.useCase.id}
        columns={columns}
      />
    </Panel>
  );
}

const ONE = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

function useColumns(results: RoundResults): readonly Column<Average>[] {
  const { t } = useLingui();
  const formats = useFormat();
  const language = useLanguage();
  const { number } = formats;
  return [
    {
      key: 'title',
      label: t`Cas d’usage`,
      fixed: true,
      wide: true,
      cell: ({ item }) => (
        <Link to="/use-cases/$id" params={{ id: item.useCase.id }}>
          {item.useCase.title}
        </Link>
      ),
    },
    {
      key: 'index',
      label: t`Indice (0–100)`,
      numeric: true,
      cell: (average) => <IndexFigure results={results} average={average} formats={formats} />,
    },
    ...results.model.content.axes.map((axis) => ({
      key: axis.key,
      label: axis.name[language],
      numeric: true,
      cell: ({ axes }: Average) => {
        const value = axes.find(({ key }) => key === axis.key)?.value ?? null;
        return value === null ? '–' : number(value, ONE);
      },
    })),
    {
      key: 'spread',
      label: t`Écart entre personnes`,
      numeric: true,
      cell: ({ spread }) => (spread === null ? '–' : `± ${number(spread, ONE)}`),
    },
  ];
}

interface FigureProps {
  readonly results: RoundResults;
  readonly average: Average;
  readonly formats: Formats;
}

function IndexFigure({ results, average, formats }: FigureProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { number, percent } = formats;
  const { axes: modelAxes, aggregation } = results.model.content;
  if (average.index === null) return <span className="muted">{t`notes manquantes`}</span>;
  const isGeometric = aggregation === 'geometric';
  return (
    <Explained
      explanation={{
        title: average.item.useCase.title,
        sentence: isGeometric
          ? t`Les axes sont multipliés, chacun à la puissance de son poids : un axe faible ne se rattrape pas par les autres. Le total, de 1 à 5, est montré de 0 à 100.`
          : t`Les axes sont ajoutés selon leur poids : un axe fort peut en rattraper un faible. Le total, de 1 à 5, est montré de 0 à 100.`,
        formula: isGeometric ? '100 · (Π axeᵢ^poidsᵢ − 1) ⁄ 4' : '100 · (Σ poidsᵢ · axeᵢ − 1) ⁄ 4',
        inputs: [
          [t`Indice`, number(average.index, ONE)],
          ...average.axes.map(({ key, share, value }) => {
            const name = modelAxes.find((axis) => axis.key === key)?.name[language] ?? key;
            const shown = value === null ? '–' : number(value, { maximumFractionDigits: 2 });
            return [t`${name} (poids ${percent(share, 0)})`, shown] as const;
          }),
          [t`Personnes`, number(results.raters.length)],
        ],
        date: results.revealedAt,
      }}
    >
      {number(average.index, ONE)}
    </Explained>
  );
}
