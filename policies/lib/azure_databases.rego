# METADATA
# title: Databases of Azure
# description: Whether a server or database holds data of its own or follows another one.
package lib.azure_databases

import data.lib.terraform

default primary := true

primary := false if terraform.values.create_mode in ["Replica", "Secondary", "OnlineSecondary"]
