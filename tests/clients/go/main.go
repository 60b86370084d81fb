// Reads a library through a package that was generated from the description of /v1: see tests/clients/check.ts.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"slices"

	"library.example/check/library"
)

func some[T any](value T) *T { return &value }

func must[T any](value T, err error) T {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	return value
}

func of[T any](body *T, raw []byte) T {
	if body == nil {
		fmt.Fprintf(os.Stderr, "another answer was expected: %s\n", raw)
		os.Exit(1)
	}
	return *body
}

func main() {
	ctx := context.Background()
	client := must(library.NewClientWithResponses(os.Args[1]))

	inForce := must(client.GetProtocolAsJSONWithResponse(ctx, "PRO-MEOPA-001", nil))
	release := of(inForce.JSON200, inForce.Body)

	protocols := must(client.ListProtocolWithResponse(ctx, &library.ListProtocolParams{
		Theme:    &[]string{"MEOPA", "CAN"},
		Audience: &[]string{"nurse"},
		Sort:     some("reference"),
		Limit:    some(50),
	}))
	listed := []string{}
	for _, item := range of(protocols.JSON200, protocols.Body).Items {
		if slices.ContainsFunc(*item.Themes, func(theme library.Theme) bool { return theme.Code == "MEOPA" }) {
			listed = append(listed, *item.Reference)
		}
	}

	resources := must(client.ListResourceWithResponse(ctx, nil))
	without := slices.IndexFunc(of(resources.JSON200, resources.Body).Items, func(item library.ListedResource) bool {
		return item.File == nil
	})
	var file *library.PublishedFile
	if without < 0 {
		file = &library.PublishedFile{}
	}

	gone := must(client.GetProtocolAsJSONWithResponse(ctx, "PRO-AGE-002", nil))
	withdrawal := of(gone.ApplicationProblemJSON410, gone.Body).Withdrawal

	refused := must(client.ListProtocolWithResponse(ctx, &library.ListProtocolParams{
		Limit: some(1000),
		Theme: &[]string{"NOPE"},
	}))
	wrong := []string{}
	for _, issue := range *of(refused.ApplicationProblemJSON400, refused.Body).Errors {
		wrong = append(wrong, issue.Path)
	}
	slices.Sort(wrong)

	etag := inForce.HTTPResponse.Header.Get("ETag")
	again := must(client.GetProtocolAsJSONWithResponse(ctx, "PRO-MEOPA-001", &library.GetProtocolAsJSONParams{
		IfNoneMatch: &etag,
	}))

	snapshot := must(client.ListChangesWithResponse(ctx, &library.ListChangesParams{
		Start: some(library.ListChangesParamsStart("snapshot")),
	}))
	since := of(snapshot.JSON200, snapshot.Body).Next
	following := must(client.ListChangesWithResponse(ctx, &library.ListChangesParams{Since: &since, NotBefore: &since}))
	rest := of(following.JSON200, following.Body)

	text := must(json.Marshal(map[string]any{
		"title":     release.Title,
		"status":    release.Status,
		"listed":    listed,
		"file":      file,
		"withdrawn": withdrawal.Kind,
		"wrong":     wrong,
		"current":   again.StatusCode(),
		"followed":  len(rest.Items) == 0 && rest.Next == since,
	}))
	fmt.Println(string(text))
}
