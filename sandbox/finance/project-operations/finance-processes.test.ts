import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { id, openTestWorld, type TestWorld } from './test-world.ts';

let world: TestWorld;

beforeEach(() => {
  world = openTestWorld();
});

afterEach(() => world.close());

describe('faults between the systems', () => {
  test('an actual that is gone makes an invalid line, which no update to draft brings back', async () => {
    const actualId = world.stage();
    expect(world.processes.faults.inject('actual-gone', actualId)).toBe(1);
    await world.processes.import();
    expect(world.processes.post().failedLines[0]?.message).toBe(`Unable to look up msdyn_actuals ${actualId}.`);
    world.processes.updateToDraft();
    expect(world.lines()[0]).toMatchObject({ Status: 'InvalidActuals', PostError: 'Yes' });
  });

  test('a lost staging row is answered as created and is not there', () => {
    world.processes.configure({ loseNextStagingRows: 1 });
    world.stage();
    expect(world.staged()).toEqual([]);
    world.stage();
    expect(world.staged()).toHaveLength(1);
  });

  test('a connection comes late', () => {
    world.processes.configure({ holdsConnections: true });
    world.add('ProjTransactionRelationships', { dataAreaId: 'usmf', ConnectionId: id(1), Transaction1Id: id(2) });
    expect(world.rows('ProjTransactionRelationships')).toEqual([]);
    expect(world.processes.faults.release()).toBe(1);
    expect(world.rows('ProjTransactionRelationships')).toMatchObject([{ ConnectionId: id(1) }]);
  });

  test('prevalidation asks about each row once, and leaves out those that Dataverse has not', async () => {
    world.processes.configure({ prevalidates: true });
    const [there, missing] = [world.stage(), world.stage()];
    world.actualsOfDataverse.add(there);
    expect((await world.processes.import()).leftOut).toMatchObject([{ actualId: missing }]);
    expect(world.asked).toEqual([
      [
        { actualId: there, amount: '505.0000' },
        { actualId: missing, amount: '505.0000' },
      ],
    ]);
    await world.processes.import();
    expect(world.asked).toHaveLength(1);
    expect(world.staged().map((row: any) => row.ValidationStatus)).toEqual(['Valid', 'Invalid']);
  });
});

describe('batch jobs', () => {
  const action = 'BatchJobs/Microsoft.Dynamics.DataEntities.SetBatchJobToWaiting';
  const status = () => world.rows('BatchJobs').map((job: any) => job.Status);

  test('are queued by the action, and run in their legal entity', async () => {
    for (const [BatchJobRecId, JobDescription] of [
      [1, 'Import from staging table'],
      [2, 'Post Project Operations integration journals'],
      [3, 'Something else'],
      [4, 'Post expense reports'],
    ]) {
      world.add('BatchJobs', { BatchJobRecId, JobDescription, Status: 'Finished', CompanyAccounts: 'usmf' });
    }
    world.stage();
    expect(world.call('POST', action, { batchJobId: 1 })).toMatchObject({ IsSuccess: true, BatchJobId: 1 });
    expect(status()).toEqual(['Waiting', 'Finished', 'Finished', 'Finished']);
    for (const batchJobId of [2, 3, 4]) world.call('POST', action, { batchJobId });
    expect(await world.processes.runJobs()).toBe(4);
    expect(status()).toEqual(['Finished', 'Finished', 'Error', 'Finished']);
    expect(world.processes.log().map(({ job }) => job)).toEqual(['import', 'post', 'post-expenses']);
    expect(world.lines()[0].Status).toBe('Posted');
  });

  test('a job that is not there is told in the reply', () => {
    const reply = world.call('POST', action, { batchJobId: 9 });
    expect(reply).toMatchObject({ IsSuccess: false, ExceptionDetails: 'Batch job 9 was not found.' });
  });
});
