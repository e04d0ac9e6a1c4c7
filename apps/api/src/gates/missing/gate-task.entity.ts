import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The task that was made of something missing. */
@Entity('gate_task')
export class GateTaskEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'gate_id' }) gateId!: string;
  /** `attest:G0-09` */
  @Column('text', { name: 'item_key' }) itemKey!: string;
  @Column('uuid', { name: 'task_id' }) taskId!: string;
}
