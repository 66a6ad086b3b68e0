package main

import (
	"fmt"

	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/strvals"
)

// readValues puts later files over earlier ones and single values over all of them.
func readValues(files []valuesFile, set []string) (map[string]interface{}, error) {
	values := map[string]interface{}{}
	for _, file := range files {
		read, err := chartutil.ReadValues([]byte(file.Text))
		if err != nil {
			return nil, fmt.Errorf("failed to parse %s: %w", file.Name, err)
		}
		values = merge(values, read)
	}
	for _, value := range set {
		if err := strvals.ParseInto(value, values); err != nil {
			return nil, fmt.Errorf("failed parsing --set data: %w", err)
		}
	}
	return values, nil
}

// merge joins maps, and puts everything else in the place of what was there.
func merge(under, over map[string]interface{}) map[string]interface{} {
	merged := make(map[string]interface{}, len(under)+len(over))
	for name, value := range under {
		merged[name] = value
	}
	for name, value := range over {
		below, isMap := merged[name].(map[string]interface{})
		if above, both := value.(map[string]interface{}); isMap && both {
			value = merge(below, above)
		}
		merged[name] = value
	}
	return merged
}
