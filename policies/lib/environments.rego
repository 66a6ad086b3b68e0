# METADATA
# title: Environments
# description: The environment that a resource belongs to by itself, and settings that speak of one.
package lib.environments

# Classes of the environments that the resource's file belongs to: `production`, `staging`, `development`, `qa`, `other`.
classes := [environment.class | some environment in input.related.environments]

# Variables by which programs are told where they run.
mode_names := {
	"NODE_ENV", "APP_ENV", "ENVIRONMENT", "ENV", "RAILS_ENV", "RACK_ENV", "FLASK_ENV", "DEPLOY_ENV", "ASPNETCORE_ENVIRONMENT",
	"DOTNET_ENVIRONMENT", "SPRING_PROFILES_ACTIVE", "GIN_MODE", "QUARKUS_PROFILE", "MIX_ENV",
}

debug_names := {"DEBUG", "APP_DEBUG", "FLASK_DEBUG", "DJANGO_DEBUG", "DEBUG_MODE"}

# Whether a setting of a program in production says that it runs elsewhere, or in a mode for development.
elsewhere(setting) if {
	upper(setting.name) in mode_names
	some word in split(lower(setting.value), ",")
	word in ["development", "develop", "dev", "local", "test", "testing", "staging", "stage", "debug", "qa"]
}

elsewhere(setting) if {
	upper(setting.name) in debug_names
	lower(setting.value) in ["true", "1", "yes", "on"]
}

# Whether a setting leads to a host that is called after production.
leads_to_production(setting) if {
	names_host(setting)
	some word in split(strings.replace_n({".": " ", ":": " ", "/": " ", "@": " ", "-": " ", "_": " "}, lower(setting.value)), " ")
	word in ["prod", "production", "prd"]
}

names_host(setting) if contains(setting.value, "://")

names_host(setting) if {
	words := split(upper(setting.name), "_")
	words[count(words) - 1] in ["HOST", "HOSTNAME", "URL", "URI", "ENDPOINT", "ADDR", "ADDRESS", "DSN"]
}
