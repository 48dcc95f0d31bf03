/** A small organization that the tests share. Each call makes it anew, so that no test sees what another did. */
export const AS_OF = "2026-03-31";

export const document = () => ({
  format: "isms/1.0",
  edition: "iso27001:2022",
  id: "harbour",
  organization: { name: "Harbour Analytics", activities: "Forecasts for shipping lines" },
  people: [
    { id: "P-ada", name: "Ada Roth", top_management: true },
    { id: "P-ben", name: "Ben Ito" },
    { id: "P-cem", name: "Cem Aydin" },
  ],
  roles: [{ id: "ROLE-ciso", title: "CISO", responsibilities: [{ id: "RESP-1", what: "Runs the ISMS" }] }],
  role_assignments: [{ id: "RA-1", role: "ROLE-ciso", person: "P-ada", since: "2024-01-01" }],
  risk_criteria: [
    {
      id: "CRIT-1",
      effective_from: "2024-01-01",
      approved: [{ by: "P-ada", on: "2023-12-20" }],
      likelihood: { levels: [{ id: "low" }, { id: "medium" }, { id: "high" }] },
      consequence: { levels: [{ id: "low" }, { id: "medium" }, { id: "high" }] },
      levels: [{ id: "low" }, { id: "medium" }, { id: "high" }],
      method: { kind: "matrix", rows: [["low", "low", "medium"], ["low", "medium", "high"], ["medium", "high", "high"]] },
      acceptance: [{ id: "ACC-1", level: "low", authority: "ROLE-ciso" }],
    },
  ],
  assets: [
    { id: "A-1", name: "Forecast database", kind: "information", owner: "P-ben" },
    { id: "A-2", name: "Build server", kind: "hardware", owner: "P-cem" },
  ],
  risks: [
    {
      id: "R-001",
      title: "Ransomware on the build server",
      owner: "P-ada",
      assets: ["A-2"],
      event: "Ransomware encrypts the build server",
      assessments: [
        {
          id: "AS-1",
          stage: "inherent",
          on: "2026-01-15",
          by: "P-ada",
          likelihood: "high",
          consequence: [{ criterion: "availability", level: "high" }],
        },
        {
          id: "AS-2",
          stage: "current",
          on: "2026-02-01",
          by: "P-ada",
          likelihood: "medium",
          consequence: [{ criterion: "availability", level: "medium" }],
        },
      ],
      treatment: {
        options: [{ kind: "modify" }],
        controls: ["C-1"],
        actions: [{ id: "ACT-1", what: "Test the restore", owner: "P-ben", due: "2026-05-31" }],
        drawn_up_on: "2026-02-10",
      },
    },
  ],
  controls: [
    {
      id: "C-1",
      title: "Offline backups",
      fulfils: ["A.8.13"],
      owner: "P-ben",
      status: "implemented",
      implemented_on: "2026-01-20",
    },
  ],
  nonconformities: [
    {
      id: "NC-1",
      title: "Leavers keep their accounts",
      found_on: "2026-03-02",
      owner: "P-ben",
      requirements: ["A.5.18"],
      grade: "minor",
      actions: [{ id: "ACT-1", what: "Close accounts on the last day", owner: "P-cem", due: "2026-04-30" }],
    },
    { id: "NC-2", title: "No restore test in 2025", found_on: "2026-03-10", owner: "P-ada", requirements: ["A.8.13"] },
  ],
  x: { vendor: { colour: "blue", nested: [1, 2.5, true, "text"] } },
});

export const text = () => JSON.stringify(document());
export const bytes = () => new TextEncoder().encode(text());
