/** Tools and techniques that adverts and résumés name, as their makers write them. */
const TOOLS = `
JavaScript|TypeScript|Python|Java|Kotlin|Scala|Swift|Objective-C|Rust|Ruby|PHP|Perl|Elixir|Erlang|Haskell|Clojure|Dart|Groovy|Julia|MATLAB|COBOL|Fortran|ABAP|Apex|VBA|Bash|PowerShell|SQL|HTML|CSS|Sass|GraphQL|Solidity|Golang|C++|C#|F#|.NET|ASP.NET|VB.NET|
Node.js|React|React Native|Angular|Vue.js|Svelte|Next.js|Nuxt|Remix|Astro|Ember|jQuery|Redux|Tailwind CSS|Bootstrap|Express.js|NestJS|Django|Flask|FastAPI|Spring|Spring Boot|Hibernate|Quarkus|Ruby on Rails|Rails|Laravel|Symfony|WordPress|Drupal|Shopify|Magento|Flutter|SwiftUI|Unity|Unreal Engine|Qt|Electron|
PostgreSQL|Postgres|MySQL|MariaDB|SQLite|Oracle|SQL Server|MongoDB|Cassandra|DynamoDB|Redis|Elasticsearch|OpenSearch|Neo4j|ClickHouse|Snowflake|BigQuery|Redshift|Databricks|Teradata|CockroachDB|Couchbase|
Kafka|RabbitMQ|ActiveMQ|Pulsar|Kinesis|Spark|PySpark|Flink|Hadoop|Hive|Airflow|Dagster|Prefect|dbt|Fivetran|Airbyte|Beam|Trino|Presto|Delta Lake|Iceberg|Informatica|Talend|SSIS|
pandas|NumPy|scikit-learn|TensorFlow|PyTorch|Keras|XGBoost|LightGBM|Hugging Face|LangChain|MLflow|Kubeflow|SageMaker|Vertex AI|OpenCV|spaCy|SPSS|Stata|SAS|Jupyter|
Tableau|Power BI|Looker|Looker Studio|Qlik|QlikView|Metabase|Superset|Grafana|Kibana|Google Analytics|Google Tag Manager|Adobe Analytics|Amplitude|Mixpanel|Segment|Hotjar|Optimizely|
AWS|Azure|GCP|Google Cloud|Heroku|DigitalOcean|Cloudflare|Vercel|Lambda|EC2|S3|ECS|EKS|Docker|Kubernetes|OpenShift|Helm|Terraform|Pulumi|CloudFormation|Ansible|Puppet|Chef Infra|Vagrant|Packer|Istio|Nomad|Consul|Vault|
Jenkins|GitHub Actions|GitLab CI|CircleCI|Travis CI|TeamCity|Argo CD|Bazel|Maven|Gradle|Git|GitHub|GitLab|Bitbucket|Subversion|SVN|Perforce|
Prometheus|Datadog|New Relic|Splunk|Sentry|PagerDuty|OpenTelemetry|Nagios|Zabbix|ELK|Linux|Unix|Windows Server|VMware|Active Directory|Citrix|Cisco|Nginx|Apache|
Jest|Vitest|Cypress|Playwright|Selenium|JUnit|pytest|Postman|Appium|Cucumber|TestRail|
Jira|Confluence|Asana|Trello|Notion|Linear|Miro|Monday.com|ServiceNow|Zendesk|Intercom|Freshdesk|Slack|Microsoft Teams|SharePoint|MS Project|Visio|Airtable|
Figma|Sketch|Adobe XD|InVision|Photoshop|Illustrator|InDesign|After Effects|Premiere Pro|Final Cut Pro|Blender|Maya|Cinema 4D|Canva|Lightroom|Adobe Creative Suite|Adobe Creative Cloud|
Salesforce|HubSpot|Marketo|Pardot|Pipedrive|Microsoft Dynamics|Dynamics 365|Zoho|Mailchimp|Klaviyo|Outreach|Gong|SalesLoft|ZoomInfo|Google Ads|Facebook Ads|Meta Ads|LinkedIn Ads|SEMrush|Ahrefs|Hootsuite|Braze|Iterable|
SAP|SAP S/4HANA|S/4HANA|SAP ERP|SAP EWM|SAP MM|SAP FICO|SAP HANA|NetSuite|Workday|PeopleSoft|BambooHR|Personio|SuccessFactors|Greenhouse|Oracle EBS|DATEV|Xero|QuickBooks|Sage|Bloomberg Terminal|Hyperion|Anaplan|Coupa|Ariba|Blue Yonder|Manhattan WMS|
Microsoft Excel|MS Excel|Microsoft Office|MS Office|Google Sheets|Google Workspace|Microsoft 365|Power Automate|Power Query|UiPath|Alteryx|Zapier|
AutoCAD|SolidWorks|CATIA|Revit|ANSYS|Inventor|Siemens NX|Creo|Rhino|SketchUp|ArcGIS|QGIS|Primavera P6|LabVIEW|Simulink|PLC|SCADA|ROS|KiCad|Altium|VHDL|Verilog|FPGA|
REST|RESTful|gRPC|OpenAPI|OAuth|SAML|WebSockets|WebAssembly|CI/CD|DevOps|TDD|Scrum|Kanban|SAFe|Six Sigma|ITIL|PRINCE2|ISO 27001|ISO 9001|ISO 13485|GDPR|HIPAA|SOC 2|PCI DSS|IFRS|US GAAP|HACCP|GxP|Epic|Cerner|EMIS|SystmOne|Moodle|Opera PMS|Micros|Amadeus|Sabre
`
  .replace(/\n/g, "")
  .split("|")
  .filter((name) => name !== "");

/** Names that are words besides: taken only as written, and only beside other tools or in a list. */
const SHY = [
  "Go",
  "R",
  "C",
  "Excel",
  "Word",
  "PowerPoint",
  "Outlook",
  "Access",
  "Swift",
  "Vault",
  "Segment",
  "Sketch",
  "Linear",
  "Spark",
  "Spring",
  "Beam",
  "Maya",
  "Sage",
  "Rails",
  "Ember",
  "Remix",
  "Gong",
  "Outreach",
  "Consul",
  "Nomad",
  "Notion",
  "Lambda",
  "Chef",
  "Unity",
  "Inventor",
  "Rhino",
  "Epic",
  "Oracle",
  "Hive",
  "Iceberg",
  "Apex",
  "Julia",
  "Dart",
  "Express",
  "Access",
  "Micros",
  "Sabre",
  "Apache",
  "Vue",
  "Ruby",
  "Rust",
  "Pulsar",
  "Trello",
  "Miro",
  "Git",
  "Perl",
  "Puppet",
  "Helm",
  "Prefect",
  "Packer",
  "Slack",
  "Greenhouse",
  "REST",
  "SAFe",
] as const;

const SHY_NAMES: ReadonlySet<string> = new Set(SHY);

interface ToolMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const matcher = (names: readonly string[], flags: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_./@-])(?:${names
      .toSorted((a, b) => b.length - a.length)
      .map(escape)
      .join("|")})(?![\\p{L}\\p{N}_+#]|[./-]\\p{L})`,
    flags,
  );

const PLAIN = matcher(
  TOOLS.filter((name) => !SHY_NAMES.has(name)),
  "giu",
);
const EXACT = matcher([...SHY_NAMES], "gu");
const SPELLING = new Map(TOOLS.map((name) => [name.toLowerCase(), name]));

/** The tools that a text names, each at its first mention. */
export function toolsIn(text: string): readonly ToolMention[] {
  const found = new Map<string, ToolMention>();
  const add = (name: string, start: number, length: number): void => {
    const key = name.toLowerCase();
    const known = found.get(key);
    if (!known || start < known.start) found.set(key, { name, start, end: start + length });
  };
  for (const { 0: word, index } of text.matchAll(PLAIN))
    add(SPELLING.get(word.toLowerCase()) ?? word, index, word.length);
  const plain = [...text.matchAll(PLAIN)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  for (const { 0: word, index } of text.matchAll(EXACT)) {
    const end = index + word.length;
    const isInside = plain.some((other) => index >= other.start && end <= other.end);
    if (!isInside && isListed(text, index, end)) add(word, index, word.length);
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

/** Between commas or brackets, or after a word such as "in", "using", "with": no ordinary word. */
function isListed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  const opens =
    /(?:^|[,(/:•|+&])\s*$|\b(?:in|using|with|and|or|of|like|as|including|und|mit|en|et|con|y|avec|e\.g\.)\s+$/i.test(
      before,
    );
  const closes =
    /^\s*(?:[,)/|+&.;]|$|\n|\b(?:and|or|und|et|y|is|experience|programming|skills|developer|engineer|services|scripts?|code|codebase|proficiency|knowledge)\b|\()/i.test(
      after,
    );
  return opens && closes;
}
