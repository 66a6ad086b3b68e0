module example.com/shop

go 1.25

require go.uber.org/zap v1.27.0
