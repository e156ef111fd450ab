// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

// Answers of CI servers as small as they can be, made up for the tests: one for each kind of
// server.
namespace CiPayloads {

// Single quotes stand for double ones.
[[nodiscard]] inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

struct Sample
{
    const char *provider;
    const char *before; // of the list
    const char *row; // one build; %NAME its name or branch, %WORD its status, %ID its id
    const char *after;
    const char *good; // the word for what has passed
    bool isXml = false;

    [[nodiscard]] QByteArray list(int rows, const QByteArray &name, const QByteArray &word) const
    {
        QByteArray list;
        for (int i = 1; i <= rows; ++i) {
            auto one = QByteArray(row);
            one.replace("%NAME", name).replace("%WORD", word).replace("%ID", QByteArray::number(i));
            list += one;
            if (i < rows && !isXml)
                list += ',';
        }
        const auto whole = before + list + after;
        return isXml ? whole : json(whole);
    }
};

[[nodiscard]] inline QList<Sample> all()
{
    return {
            {"cctray", "<Projects>",
             "<Project name=\"%NAME\" activity=\"Sleeping\" lastBuildStatus=\"%WORD\" "
             "lastBuildLabel=\"%ID\"/>",
             "</Projects>", "Success", true},
            {"github", "{'total_count':1,'workflow_runs':[",
             "{'id':%ID,'name':'%NAME','workflow_id':7,'head_sha':'abc','head_branch':'%NAME',"
             "'run_number':%ID,'status':'completed','conclusion':'%WORD'}",
             "]}", "success"},
            {"gitlab", "[", "{'id':%ID,'sha':'abc','ref':'%NAME','status':'%WORD'}", "]",
             "success"},
            {"jenkins", "{'jobs':[",
             "{'name':'%NAME','url':'http://ci.example/job/%ID/','color':'blue','lastBuild':"
             "{'number':%ID,'building':false,'result':'%WORD',"
             "'url':'http://ci.example/job/j%ID/%ID/'}}",
             "]}", "SUCCESS"},
            {"azure", "{'count':1,'value':[",
             "{'id':%ID,'buildNumber':'%ID','status':'completed','result':'%WORD',"
             "'definition':{'name':'%NAME'},'sourceBranch':'refs/heads/%NAME'}",
             "]}", "succeeded"},
            {"circleci", "{'next_page_token':null,'items':[",
             "{'id':'w%ID','pipeline_id':'p','pipeline_number':%ID,'name':'%NAME',"
             "'project_slug':'gh/o/r','status':'%WORD','created_at':'2026-03-01T10:00:00Z'}",
             "]}", "success"},
            {"teamcity", "{'count':1,'build':[",
             "{'id':%ID,'number':'%ID','state':'finished','status':'%WORD','branchName':'%NAME',"
             "'buildType':{'name':'%NAME'}}",
             "]}", "SUCCESS"},
            {"gocd", "{'pipelines':[",
             "{'name':'%NAME','counter':%ID,'stages':[{'name':'%NAME','counter':'1','scheduled':"
             "true,'result':'%WORD','jobs':[]}]}",
             "]}", "Passed"},
            {"gitea", "{'workflow_runs':[",
             "{'id':%ID,'run_number':%ID,'name':'%NAME','workflow_id':'w','head_branch':'%NAME',"
             "'status':'%WORD'}",
             "]}", "success"},
            {"forgejo", "{'workflow_runs':[",
             "{'id':%ID,'index_in_repo':%ID,'workflow_id':'%NAME','prettyref':'%NAME',"
             "'status':'%WORD'}",
             "]}", "success"},
            {"woodpecker", "[",
             "{'id':%ID,'number':%ID,'event':'push','status':'%WORD','branch':'%NAME'}", "]",
             "success"},
            {"drone", "[",
             "{'id':%ID,'number':%ID,'event':'push','status':'%WORD','target':'%NAME'}", "]",
             "success"},
            {"bitbucket", "{'page':1,'values':[",
             "{'uuid':'{%ID}','state':{'name':'COMPLETED','result':{'name':'%WORD'}},"
             "'target':{'ref_name':'%NAME'}}",
             "]}", "SUCCESSFUL"},
            {"travis", "{'@type':'builds','builds':[",
             "{'id':%ID,'number':'%ID','state':'%WORD','branch':{'name':'%NAME'}}", "]}", "passed"},
            {"appveyor", "{'project':{'name':'%NAME'},'builds':[",
             "{'buildId':%ID,'version':'1.%ID','branch':'%NAME','status':'%WORD'}", "]}",
             "success"},
            {"concourse", "[",
             "{'id':%ID,'name':'%ID','status':'%WORD','pipeline_name':'%NAME','job_name':'j',"
             "'team_name':'main','api_url':'/api/v1/builds/%ID'}",
             "]", "succeeded"},
            {"buildbot", "{'builds':[",
             "{'buildid':%ID,'builderid':1,'number':%ID,'complete':true,'results':%WORD,"
             "'properties':{'branch':['%NAME','x']}}",
             "]}", "0"},
    };
}

} // namespace CiPayloads
