package main

import (
	"fmt"
	"runtime/debug"
	"strings"

	"helm.sh/helm/v3/pkg/chartutil"
)

// capabilitiesFor are those of a cluster of the given version, or of the newest that this Helm knows.
func capabilitiesFor(kubeVersion string) (*chartutil.Capabilities, error) {
	if kubeVersion == "" {
		kubeVersion = newestKubeVersion()
	}
	version, err := chartutil.ParseKubeVersion(kubeVersion)
	if err != nil {
		return nil, fmt.Errorf("invalid kube version %q: %w", kubeVersion, err)
	}
	capabilities := chartutil.DefaultCapabilities.Copy()
	capabilities.KubeVersion = *version
	return capabilities, nil
}

// newestKubeVersion is v1.37.0 for version 0.37 of Kubernetes' client. Helm's own build sets it in the same way; without that the library says 1.20.
func newestKubeVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, module := range info.Deps {
			if minor, isNewest := strings.CutPrefix(module.Version, "v0."); isNewest && module.Path == "k8s.io/client-go" {
				return fmt.Sprintf("v1.%s.0", strings.Split(minor, ".")[0])
			}
		}
	}
	return chartutil.DefaultCapabilities.KubeVersion.Version
}
