// openapi-typescript builds syntax trees with the compiler's API, which TypeScript 7 no longer has:
// it gets a compiler of its own, instead of ours.
const readPackage = (manifest) => {
  if (manifest.name !== "openapi-typescript") return manifest;
  const { typescript: _ours, ...peerDependencies } = manifest.peerDependencies ?? {};
  const dependencies = { ...manifest.dependencies, typescript: "5.9.3" };
  return { ...manifest, dependencies, peerDependencies };
};

export const hooks = { readPackage };
