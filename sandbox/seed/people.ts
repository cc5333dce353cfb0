import { midnight, noon } from './calendar.ts';
import type { Company } from './companies.ts';
import { nameGuid } from './identifiers.ts';
import type { Role } from './categories.ts';
import type { World } from './world.ts';

/** A person who works on projects. */
export interface Resource {
  id: string;
  name: string;
  company: Company;
  userId: string;
  roleIndex: number;
}

const staff: Record<string, readonly string[]> = {
  USMF: [
    'Adele Vance',
    'Alex Wilber',
    'Christie Cline',
    'Diego Siciliani',
    'Grady Archie',
    'Henrietta Mueller',
    'Isaiah Langer',
    'Johanna Lorenz',
    'Joni Sherman',
    'Lee Gu',
    'Lidia Holloway',
    'Megan Bowen',
  ],
  DEMF: [
    'Sabine Köhler',
    'Jürgen Groß',
    'Anja Richter',
    'Matthias Berndt',
    'Karin Zimprich',
    'Peter Krebs',
    'Ulrike Bähr',
    'Florian Voss',
    'Heike Molnar',
    'Stefan Delmarco',
  ],
  GBSI: [
    'Oliver Cox',
    'Sunil Koduri',
    'Fiona Hance',
    "Siobhán O'Keeffe",
    'Nigel Westbury',
    'Pippa Harnpadoungsataya',
    'Rhys Llewellyn',
    'Imogen Hartley',
    'Callum Reid',
    'Harriet Stone',
  ],
};

/** The user that integrations and background processes run as. */
export function integrationUserId(world: World): string {
  return nameGuid(world.seed, 'systemuser', 'integration');
}

/** Adds the integration user, which owns nothing but creates most rows. */
export function addIntegrationUser(world: World): void {
  world.add('systemuser', 'integration', {
    fullname: 'Dual-write integration',
    firstname: 'Dual-write',
    lastname: 'integration',
    domainname: 'dualwrite@contoso.com',
    internalemailaddress: 'dualwrite@contoso.com',
    businessunitid: nameGuid(world.seed, 'businessunit', 'contoso'),
    isdisabled: false,
    accessmode: 4,
  });
}

function mailName(name: string): string {
  return name
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .replace(' ', '.');
}

/** Adds users, workers and bookable resources of every company. */
export function addPeople(world: World, companies: readonly Company[], roles: readonly Role[]): Resource[] {
  return companies.flatMap((company) =>
    (staff[company.code] ?? []).map((name, index) => addPerson(world, company, roles, name, index)),
  );
}

function addPerson(world: World, company: Company, roles: readonly Role[], name: string, index: number): Resource {
  const [first = name, last = name] = name.split(' ');
  const number = `${company.prefix}-${String(index + 101).padStart(6, '0')}`;
  const mail = `${mailName(name)}@contoso.com`;
  const roleIndex = index === 0 ? 0 : 1 + ((index - 1) % (roles.length - 1));
  const user = world.add('systemuser', number, {
    fullname: name,
    firstname: first,
    lastname: last,
    domainname: mail,
    internalemailaddress: mail,
    businessunitid: company.businessUnitId,
    isdisabled: false,
    accessmode: 0,
    jobtitle: roles[roleIndex]?.name ?? 'Consultant',
    employeeid: number,
    azureactivedirectoryobjectid: nameGuid(world.seed, 'entra user', number),
  });
  const birth = `19${String(60 + ((index * 7) % 39))}-0${String(1 + (index % 9))}-1${String(index % 10)}`;
  const worker = world.add('cdm_worker', number, {
    cdm_workernumber: number,
    cdm_firstname: first,
    cdm_lastname: last,
    cdm_fullname: name,
    cdm_primaryemailaddress: mail,
    cdm_primarytelephone: `+1 425 555 ${String(100 + index * 13).padStart(4, '0')}`,
    cdm_birthdate: midnight(birth),
    ownerid: company.teamId,
  });
  world.mirror('Workers', 'cdm_worker', worker, {
    WorkerStatus: 'Employed',
    WorkerType: 'Employee',
    User: mail,
    IdentityEmail: mail,
    LanguageId: 'en-us',
    ObjectId: nameGuid(world.seed, 'entra user', number),
    OriginalHireDateTime: '2019-03-04T08:00:00Z',
    PartyNumber: `${company.prefix}${String(index + 301).padStart(8, '0')}`,
  });
  const resource = world.add('bookableresource', number, {
    name,
    resourcetype: 3,
    userid: world.id(user, 'systemuser'),
    timezone: '4',
    transactioncurrencyid: company.currencyId,
    msdyn_organizationalunit: company.unitId,
    msdyn_targetutilization: 80,
    msdyn_primaryemail: mail,
    msdyn_displayonscheduleboard: true,
    msdyn_company: company.id,
    cdm_workerid: world.id(worker, 'cdm_worker'),
    ownerid: company.teamId,
  });
  world.mirror('WorkerResourceImports', 'bookableresource', resource);
  world.addFinance('ProjectResources', {
    ResourceId: number,
    ResourceCompanyId: company.code,
    PersonnelNumber: number,
    Name: name,
    Type: 'Personnel',
  });
  const role = roles[roleIndex];
  world.addFinance('ResourceCategorySetupDatas', {
    dataAreaId: company.dataArea,
    ResourceId: number,
    ResourceCompanyId: company.code,
    ResourceName: name,
    RoleId: role?.number ?? '',
    ValidFrom: noon('2019-03-04'),
    ValidTo: noon('2154-12-31'),
  });
  return {
    id: world.id(resource, 'bookableresource'),
    name,
    company,
    userId: world.id(user, 'systemuser'),
    roleIndex,
  };
}
