package main

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"helm.sh/helm/v3/pkg/chart"
	"helm.sh/helm/v3/pkg/chart/loader"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/engine"
	"helm.sh/helm/v3/pkg/releaseutil"
)

// render does what `helm template --include-crds` does, in its order: definitions, manifests by kind, hooks. Where dependencies are missing, which
// helm refuses, it renders the rest and names them.
func render(req request) (output string, missing []string, err error) {
	if err := chartutil.ValidateReleaseName(req.Release); err != nil {
		return "", nil, fmt.Errorf("release name %q: %w", req.Release, err)
	}
	chrt, missing, err := load(req.Files)
	if err != nil {
		return "", nil, err
	}
	if output, err = renderLoaded(chrt, req); err != nil && len(missing) > 0 {
		// The templates ask for what is missing.
		err = fmt.Errorf("found in Chart.yaml, but missing in charts/ directory: %s", strings.Join(missing, ", "))
	}
	return output, missing, err
}

func renderLoaded(chrt *chart.Chart, req request) (string, error) {
	values, err := readValues(req.Values, req.Set)
	if err != nil {
		return "", err
	}
	if err := chartutil.ProcessDependenciesWithMerge(chrt, values); err != nil {
		return "", err
	}
	capabilities, err := capabilitiesFor(req.KubeVersion)
	if err != nil {
		return "", err
	}
	release := chartutil.ReleaseOptions{Name: req.Release, Namespace: req.Namespace, Revision: 1, IsInstall: true}
	toRender, err := chartutil.ToRenderValues(chrt, values, release, capabilities)
	if err != nil {
		return "", err
	}
	if wanted := chrt.Metadata.KubeVersion; wanted != "" && !chartutil.IsCompatibleRange(wanted, capabilities.KubeVersion.String()) {
		return "", fmt.Errorf("chart requires kubeVersion: %s which is incompatible with Kubernetes %s", wanted, capabilities.KubeVersion.String())
	}
	files, err := engine.Render(chrt, toRender)
	if err != nil {
		return "", err
	}
	return write(chrt, files, capabilities)
}

// load reads a chart and takes out of its metadata the dependencies that are not there, whose names it returns.
func load(files map[string][]byte) (*chart.Chart, []string, error) {
	// In the order of their names, as helm walks a folder: definitions and subcharts come out in the order in which they go in.
	buffered := make([]*loader.BufferedFile, 0, len(files))
	for _, name := range slices.Sorted(maps.Keys(files)) {
		buffered = append(buffered, &loader.BufferedFile{Name: name, Data: files[name]})
	}
	chrt, err := loader.LoadFiles(buffered)
	if err != nil {
		return nil, nil, err
	}
	there := map[string]bool{}
	for _, dependency := range chrt.Dependencies() {
		there[dependency.Metadata.Name] = true
	}
	var present []*chart.Dependency
	var missing []string
	for _, dependency := range chrt.Metadata.Dependencies {
		if there[dependency.Name] {
			present = append(present, dependency)
		} else {
			missing = append(missing, dependency.Name)
		}
	}
	chrt.Metadata.Dependencies = present
	return chrt, missing, nil
}

func write(chrt *chart.Chart, files map[string]string, capabilities *chartutil.Capabilities) (string, error) {
	for name := range files {
		if path.Base(name) == "NOTES.txt" {
			delete(files, name)
		}
	}
	hooks, manifests, err := releaseutil.SortManifests(files, capabilities.APIVersions, releaseutil.InstallOrder)
	if err != nil {
		return "", err
	}
	var output strings.Builder
	add := func(source, content string) { fmt.Fprintf(&output, "---\n# Source: %s\n%s\n", source, content) }
	for _, crd := range chrt.CRDObjects() {
		add(crd.Filename, string(crd.File.Data))
	}
	for _, manifest := range manifests {
		add(manifest.Name, manifest.Content)
	}
	for _, hook := range hooks {
		add(hook.Path, hook.Manifest)
	}
	return output.String(), nil
}
