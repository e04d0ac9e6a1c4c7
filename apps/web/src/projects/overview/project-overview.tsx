import type { ReactNode } from 'react';
import { Columns } from '../../ui/layout/panel';
import { useProject } from '../project-context';

interface Props {
  /** What other contexts show beside the record. */
  readonly aside: ReactNode;
}

/** The record of a project, read and edited part by part. */
export function ProjectOverview({ aside }: Props) {
  const { problem } = useProject();
  const main = <p>{problem}</p>;
  return aside ? <Columns main={main} aside={aside} /> : main;
}
